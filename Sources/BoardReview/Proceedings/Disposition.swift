/// How a case ended on this board: at most one of these, once.
public enum Disposition: Hashable, Sendable {
  case approved
  case disapproved
  case heldOver(HoldOverReason)
  case returned(reason: String)
}

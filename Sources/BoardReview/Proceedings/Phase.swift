/// How far a case has come.
public enum Phase: Hashable, Sendable {
  /// Members answer the conflict question, read and cast, each alone (R13).
  case review
  /// Every member who is not excused has cast a first ballot.
  case readyToOpen
  /// A first ballot disapproves: a general discussion comes first (R24).
  case discussionOwed
  /// The discussion is recorded and final votes are cast.
  case finalVote
  /// Every member who is not excused has cast a final vote.
  case readyToOpenFinal
  /// A majority has decided and the result is yet to be issued (R23).
  case decided(Outcome)
  /// No decision can be made by this board; the administrator records that.
  case mustBeHeldOver(HoldOverReason)
  /// The case goes to the next board.
  case heldOver(HoldOverReason)
  /// The case went back to the agency undecided.
  case returned
  /// The result is written.
  case issued(Outcome)

  /// Whether nothing more can happen to the case on this board.
  public var isOver: Bool {
    switch self {
    case .heldOver, .returned, .issued: true
    default: false
    }
  }

  /// Whether the majority has decided, with or without the result being issued yet.
  public var outcome: Outcome? {
    switch self {
    case .decided(let outcome), .issued(let outcome): outcome
    default: nil
    }
  }
}

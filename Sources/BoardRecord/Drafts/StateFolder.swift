import BoardReview
import Glibc

/// Where a person's private work lies: the state directory of the XDG base directory specification.
public enum StateFolder {
  /// The folder for one person on one board, not made yet; nil where neither `XDG_STATE_HOME` nor `HOME` says where.
  ///
  /// - Parameter board: the id of the board's first statement, so that two boards of one number never share drafts.
  public static func path(board: StatementID, person: PersonID) -> String? {
    root.map { "\($0)/\(board.hex.prefix(16))/\(person.rawValue)" }
  }

  /// The folder above those of all boards and persons; nil where the environment does not say where.
  public static var root: String? { base.map { "\($0)/qrb" } }
  /// The folder for answers about cases that were not taken in yet; not made yet.
  public static var intake: String? { base.map { "\($0)/qrb/intake" } }

  /// A relative `XDG_STATE_HOME` is to be ignored, says the specification.
  private static var base: String? {
    if let state = variable("XDG_STATE_HOME"), state.utf8.first == UInt8(ascii: "/") {
      return state
    }
    return variable("HOME").map { "\($0)/.local/state" }
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}

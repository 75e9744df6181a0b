import BoardReview
import Digests

/// The people of a board and their keys as OpenSSH's `allowed_signers`, beside the statement that convenes it.
///
/// The statement is the authority; the roster is made from it, so that signatures can be checked without this program.
public enum Roster {
  /// The text of the roster, the same bytes for the same board; nil for a board without keys.
  public static func text(of board: Board) -> [UInt8]? {
    var lines = [
      "# Board \(board.number): who signs with which key. board.json names the SHA-256 of this text.",
      "# ssh-keygen -Y verify -f roster -I NAME -n KIND@qrb -s FILE.sig < FILE",
    ]
    var hasKeys = false
    for id in board.members.map(\.id) + board.administrators.map(\.id) {
      guard let keys = board.keys(of: id) else { continue }
      hasKeys = true
      lines += Self.lines(of: id, keys)
    }
    if let key = board.recoveryKey { lines.append("# opens: recovery \(key)") }
    return hasKeys ? Array((lines.joined(separator: "\n") + "\n").utf8) : nil
  }

  /// The same with the keys that replaced others: all of them, or those that a case rests on; nil for a board without keys.
  ///
  /// What is replaced after a case has ended does not change its result.
  public static func text(
    of proceedings: BoardProceedings, for proceeding: Proceeding? = nil
  ) -> [UInt8]? {
    proceedings.board.flatMap(text).map {
      $0
        + addition(
          RosterCheck.replaced(in: proceedings, among: proceeding.map { Set($0.statements) }))
    }
  }

  /// What follows that text once keys were replaced: the new ones, the old remaining for what they have signed.
  static func addition(_ replaced: [(person: PersonID, keys: PersonKeys)]) -> [UInt8] {
    let lines = replaced.flatMap { ["# replaced later:"] + Self.lines(of: $0.person, $0.keys) }
    return lines.isEmpty ? [] : Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func lines(of person: PersonID, _ keys: PersonKeys) -> [String] {
    guard let key = keys.signingKey else { return [] }
    return [
      "\(person.rawValue) namespaces=\"*@qrb\" \(key.algorithm) \(key.base64)",
      "# opens: \(person.rawValue) \(keys.sealing)",
    ]
  }

  /// The digest that the board and every ballot name; nil for a board without keys.
  public static func digest(of board: Board) -> String? {
    text(of: board).map { SHA256Digest(of: $0).hex }
  }
}

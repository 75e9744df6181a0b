import BoardReview
import Glibc
import HarmlessText

/// Whether an account is in the groups in which its person is to be, and in no other of the board.
struct GroupCheck {
  let person: PersonID
  let account: String
  let isAdministrator: Bool

  /// - Throws: `SessionError` with what root can do about it.
  func check(board: gid_t, administrators: gid_t) throws(SessionError) {
    try need(board)
    if isAdministrator { return try need(administrators) }
    // The first group of an account may be one for everybody, such as users: sealed ballots would be open to all of it.
    if try AccountNames.isAccount(account, in: administrators) {
      throw SessionError(
        "\(person.rawValue)'s account \(shown) is in the group \(AccountNames.name(ofGroup: administrators)), which would be the administrators': it could reach sealed ballots and results. Name a group without the members: --administrators-group.",
        .refused)
    }
  }

  private func need(_ group: gid_t) throws(SessionError) {
    if try AccountNames.isAccount(account, in: group) { return }
    throw SessionError(
      "\(person.rawValue)'s account \(shown) is not in the group \(AccountNames.name(ofGroup: group)). Put it there first: sudo usermod -aG \(AccountNames.name(ofGroup: group)) \(shown)",
      .refused)
  }

  private var shown: DisplayText { DisplayText(untrusted: account) }
}

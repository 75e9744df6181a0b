import ArgumentParser
import BoardRecord
import BoardReview
import HarmlessText

/// Which account is whose, where everybody on a board has one.
struct AccountOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Whose account is which, as person=account,…; by default as the list of people says.",
      valueName: "pairs"))
  var accounts: String?

  @Option(
    help: ArgumentHelp(
      "The group of everybody on the board; with it the folders are given to their owners.",
      valueName: "group"))
  var group: String?

  @Option(
    help: ArgumentHelp(
      "The group of the administrators; by default the first group of the first of them.",
      valueName: "group"))
  var administratorsGroup: String?

  @Option(
    help: ArgumentHelp(
      "A member without an account here, whose ballots come as files; may be given again.",
      valueName: "name"),
    transform: PersonArgument.person)
  var elsewhere: [PersonID] = []

  func validate() throws {
    if group == nil, accounts != nil || administratorsGroup != nil || !elsewhere.isEmpty {
      throw ValidationError("Say with --group which group everybody on the board is in.")
    }
  }

  /// The accounts of a board; nil where everybody uses one.
  ///
  /// - Throws: `SessionError` where a person has none, or the machine knows no such account.
  func accounts(
    of board: Board, listed roster: OfficeRoster?
  ) throws(SessionError) -> RecordFolders.Accounts? {
    guard let group else { return nil }
    try check(elsewhere, on: board)
    let given = try accounts.map(AccountNames.read) ?? [:]
    var users: [PersonID: UInt32] = [:]
    var names: [PersonID: String] = [:]
    var first: UInt32?
    for person in board.administrators.map(\.id) + board.members.map(\.id)
    where !elsewhere.contains(person) {
      guard let name = given[person] ?? roster?[person]?.account else {
        throw SessionError(
          "\(person.rawValue) has no account in the list of people; say it with --accounts, or --elsewhere for a member without one.",
          .validationFailure)
      }
      let account = try AccountNames.user(name)
      if let other = users.first(where: { $0.value == account.user })?.key {
        throw SessionError(
          "\(person.rawValue) and \(other.rawValue) have one account; each needs one.",
          .validationFailure)
      }
      users[person] = account.user
      names[person] = name
      if first == nil { first = account.group }
    }
    // Whoever takes in the ballots of those has to write in their folders; what they sign nobody else can.
    for person in elsewhere { users[person] = board.administrators.first.flatMap { users[$0.id] } }
    let administrators = try administratorsGroup.map(AccountNames.group) ?? first
    let boards = try AccountNames.group(group)
    guard let administrators, administrators != boards else {
      throw SessionError(
        "The administrators need a group without the members: --administrators-group.",
        .validationFailure)
    }
    for (person, name) in names.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      try GroupCheck(
        person: person, account: name, isAdministrator: board.administrator(person) != nil
      ).check(board: boards, administrators: administrators)
    }
    return RecordFolders.Accounts(users: users, board: boards, administrators: administrators)
  }

  private func check(_ elsewhere: [PersonID], on board: Board) throws(SessionError) {
    if let stranger = elsewhere.first(where: { board.member($0) == nil }) {
      throw SessionError(
        "--elsewhere: \(stranger.rawValue) is no member of this board.", .validationFailure)
    }
    if !elsewhere.isEmpty, !board.requiresSignatures {
      throw SessionError(
        "--elsewhere: on a board without keys whoever owns a member's folder could vote in it.",
        .validationFailure)
    }
  }
}

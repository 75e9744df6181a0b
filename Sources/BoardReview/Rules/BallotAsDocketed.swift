/// A ballot is for one board, case, package, edition, member and round, and counts for no other (R23).
///
/// Asked when a member is about to cast and again when the seal is opened; between the two nobody can look.
enum BallotAsDocketed {
  static let number: String? = "R23"

  static func reason(
    against ballot: Ballot, of member: PersonID, in round: Round, for proceeding: Proceeding,
    board: Board
  ) -> RefusalReason? {
    let docketed = proceeding.docketed
    if ballot.board != board.number { return .ballotForOtherBoard(ballot.board) }
    if ballot.roster != board.rosterDigest { return .ballotForOtherRoster }
    if ballot.caseNumber != docketed.number { return .ballotForOtherCase(ballot.caseNumber) }
    if ballot.package != docketed.package { return .ballotForOtherPackage }
    if ballot.edition != docketed.edition { return .ballotForOtherEdition(ballot.edition) }
    if ballot.member != member { return .ballotOfOtherMember(ballot.member) }
    return ballot.round == round ? nil : .ballotForOtherRound(ballot.round)
  }
}

import CaseModel

/// "Three members of the SES, each from a different agency" (R2).
enum ThreeAgencies: Rule {
  static let number: String? = "R2"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard case .boardConvened(let board) = act.body else { return nil }
    var known: Set<AgencyName> = []
    for member in board.members where !known.insert(member.agency).inserted {
      return .agencyTwiceOnBoard(member.agency)
    }
    return nil
  }
}

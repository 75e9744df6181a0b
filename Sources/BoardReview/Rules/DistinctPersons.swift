/// Every person stands on the roster once: as member or as administrator, never as both (R6).
enum DistinctPersons: Rule {
  static let number: String? = "R6"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard case .boardConvened(let board) = act.body else { return nil }
    var known: Set<PersonID> = []
    for id in board.members.map(\.id) + board.administrators.map(\.id)
    where !known.insert(id).inserted { return .personTwiceOnRoster(id) }
    return nil
  }
}

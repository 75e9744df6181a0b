/// An administrator "answers questions … and provides any other guidance and staff support", and has no vote (R6).
enum AdministratorHasNoBallot: Rule {
  static let number: String? = "R6"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard act.isCast || act.kind == .conflictAnswered,
      proceedings.role(of: act.author) == .administrator
    else { return nil }
    return .administratorHasNoBallot
  }
}

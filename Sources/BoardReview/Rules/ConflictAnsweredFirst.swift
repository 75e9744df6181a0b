/// Whoever casts has first said that there is no conflict; silence is not an answer (R8, R9).
enum ConflictAnsweredFirst: Rule {
  static let number: String? = "R9"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard act.isCast, let proceeding = act.proceeding else { return nil }
    return proceeding.cleared.contains(act.author) ? nil : .conflictNotAnswered
  }
}

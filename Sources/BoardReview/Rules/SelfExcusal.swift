/// A member who "cannot provide an impartial review" is excused from that case (R9), from no other (R10), for good.
enum SelfExcusal: Rule {
  static let number: String? = "R9"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard let proceeding = act.proceeding else { return nil }
    if act.isCast, proceeding.excusals[act.author] != nil { return .excused }
    guard act.kind == .conflictAnswered else { return nil }
    if proceeding.excusals[act.author] != nil { return .excusalStands }
    // Whoever has read the opened ballots could otherwise overturn them by leaving.
    if proceeding.opened[.first] != nil { return .excusalAfterOpening }
    if case .conflictAnswered(_, .none) = act.body, proceeding.cleared.contains(act.author) {
      return .conflictAlreadyAnswered
    }
    return nil
  }
}

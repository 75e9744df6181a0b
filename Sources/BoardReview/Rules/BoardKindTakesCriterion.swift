/// Weekly boards take criteria A and C, ad hoc boards for development programs criterion B (R40).
enum BoardKindTakesCriterion: Rule {
  static let number: String? = "R40"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard let (board, cases) = act.docketing(in: proceedings) else { return nil }
    for docketed in cases where !board.kind.criteria.contains(docketed.criterion) {
      return .criterionNotForBoard(docketed.criterion, board.kind)
    }
    return nil
  }
}

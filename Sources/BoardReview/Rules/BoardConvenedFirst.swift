/// A record begins with the convening of its board, once; nothing comes before it.
enum BoardConvenedFirst: Rule {
  static let number: String? = nil

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    if act.kind == .boardConvened {
      return proceedings.board == nil ? nil : .boardAlreadyConvened
    }
    return proceedings.board == nil ? .boardNotConvened : nil
  }
}

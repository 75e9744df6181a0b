/// An act on a case needs the case to stand on this board's docket.
enum CaseOnDocket: Rule {
  static let number: String? = nil

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard let number = act.caseNumber, act.kind != .caseDocketed, act.kind != .discrepancyResolved
    else { return nil }
    return proceedings[number] == nil ? .caseNotDocketed(number) : nil
  }
}

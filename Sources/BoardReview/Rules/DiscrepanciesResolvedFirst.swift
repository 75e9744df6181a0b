import CaseModel

/// "After reviewing and resolving any discrepancies, the case is forwarded to the QRB for action" (R43).
///
/// Each discrepancy that a docketing names was settled beforehand, for the same package. A board cannot be
/// convened with a case that has one: nothing comes before the convening, so such a case is docketed later.
enum DiscrepanciesResolvedFirst: Rule {
  static let number: String? = "R43"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    if case .discrepancyResolved(let number, let package, let check, let words) = act.body {
      if proceedings[number] != nil { return .caseAlreadyDocketed(number) }
      if proceedings.isResolved(check, in: package, of: number) {
        return .discrepancyAlreadyResolved(check)
      }
      return words.isBlank ? .wordsMissing : nil
    }
    guard let (_, cases) = act.docketing(in: proceedings) else { return nil }
    for docketed in cases {
      let open = docketed.discrepancies.filter {
        !proceedings.isResolved($0, in: docketed.package, of: docketed.number)
      }
      if !open.isEmpty { return .discrepanciesOpen(docketed.number, open) }
    }
    return nil
  }
}

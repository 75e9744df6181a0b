import CaseModel

/// A case stands on a docket once, with one package, and none is added after adjournment.
enum DocketedOnce: Rule {
  static let number: String? = nil

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    if act.kind == .caseDocketed || act.kind == .discrepancyResolved,
      proceedings.adjournment != nil
    {
      return .boardHasAdjourned
    }
    guard let (_, cases) = act.docketing(in: proceedings) else { return nil }
    var known: Set<CaseNumber> = []
    for docketed in cases {
      guard proceedings[docketed.number] == nil, known.insert(docketed.number).inserted else {
        return .caseAlreadyDocketed(docketed.number)
      }
    }
    return nil
  }
}

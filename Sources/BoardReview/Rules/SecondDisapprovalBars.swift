/// "If a QRB case is disapproved a second time, a new case on the same individual for the same position may not be
/// submitted until the candidate has acquired additional qualifying experience" (R30).
enum SecondDisapprovalBars: Rule {
  static let number: String? = "R30"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard let (_, cases) = act.docketing(in: proceedings) else { return nil }
    for docketed in cases where docketed.earlierDisapprovals >= 2 {
      if docketed.declaredExperience?.isBlank ?? true {
        return .secondDisapprovalBars(docketed.number)
      }
    }
    return nil
  }
}

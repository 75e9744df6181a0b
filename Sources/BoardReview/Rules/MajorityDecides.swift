/// "The final decision to approve or disapprove is by majority vote": the result is the count, once it is there (R23).
enum MajorityDecides: Rule {
  static let number: String? = "R23"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard act.kind == .resultIssued, let proceeding = act.proceeding else {
      return nil
    }
    guard case .decided(let outcome) = proceeding.phase else { return .notDecidedYet }
    guard case .resultIssued(_, let result) = act.body, result.outcome != outcome else {
      return nil
    }
    return .resultUnlikeCount(outcome)
  }
}

/// "The approval is not made contingent on the individual receiving such training or experience" (R26).
enum RecommendationsNeverBind: Rule {
  static let number: String? = "R26"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard case .resultIssued(_, let result) = act.body, result.outcome == .approved else {
      return nil
    }
    let texts = Array(result.reasons.values) + [result.guidance]
    let isPlain =
      texts.allSatisfy(\.isBlank) && result.deficiencies.isEmpty && !result.presentationInadequate
    return isPlain ? nil : .approvalNotPlain
  }
}

/// "If the QRB disapproves the case, the Administrator asks for specific reasons and/or guidance" (R25).
enum ReasonsOnDisapproval: Rule {
  static let number: String? = "R25"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard case .resultIssued(_, let result) = act.body, result.outcome == .disapproved else {
      return nil
    }
    let texts = Array(result.reasons.values) + [result.guidance]
    return texts.allSatisfy(\.isBlank) ? .disapprovalWithoutReasons : nil
  }

  /// A member is asked for reasons before casting; a ballot that came without them counts all the same.
  ///
  /// The duty of R25 is the board's, so a missing reason may not take a member's vote away at the opening.
  static func reason(against ballot: Ballot) -> RefusalReason? {
    ballot.vote == .disapprove && !ballot.hasReasons ? .disapprovalWithoutReasons : nil
  }
}

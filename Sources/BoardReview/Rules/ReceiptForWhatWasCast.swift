/// A receipt names the very statement by which the member cast.
enum ReceiptForWhatWasCast: Rule {
  static let number: String? = nil

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard case .receiptGiven(_, let round, let member, let statement) = act.body,
      let proceeding = act.proceeding
    else { return nil }
    let cast = proceeding.castStatement(of: member, in: round)
    return cast == statement ? nil : .nothingCast(member, round)
  }
}

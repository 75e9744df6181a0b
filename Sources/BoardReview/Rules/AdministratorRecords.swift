/// The administrator records what the board does; a member may record an approval, never a disapproval (R27).
enum AdministratorRecords: Rule {
  static let number: String? = "R27"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard proceedings.role(of: act.author) == .member else { return nil }
    switch act.kind {
    case .boardConvened, .conflictAnswered, .ballotCast, .finalVoteCast: return nil
    case .resultIssued:
      // "The Administrator or Board members record the QRB decision": those who reviewed the case.
      guard let proceeding = act.proceeding else { return nil }
      if proceeding.excusals[act.author] != nil { return .administratorsOnly(act.kind) }
      if case .resultIssued(_, let result) = act.body, result.outcome == .disapproved {
        return .disapprovalByAdministrator
      }
      return proceeding.phase.outcome == .disapproved ? .disapprovalByAdministrator : nil
    default: return .administratorsOnly(act.kind)
    }
  }
}

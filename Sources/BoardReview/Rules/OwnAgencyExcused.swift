/// "If a case involves a QRB member's employing agency … the concerned QRB member will be excused" (R8).
///
/// It follows from roster and docket, so nobody has to say it, and nobody can say otherwise.
enum OwnAgencyExcused: Rule {
  static let number: String? = "R8"

  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason? {
    guard act.isCast || act.kind == .conflictAnswered,
      let proceeding = act.proceeding,
      proceeding.members.contains(where: {
        $0.id == act.author && $0.agency == proceeding.docketed.agency
      })
    else { return nil }
    return .ownAgency(proceeding.docketed.agency)
  }

  /// Members who are excused from a case before anybody is asked.
  static func excusals(
    from docketed: DocketedCase, among members: [Member]
  ) -> [PersonID: ExcusalReason] {
    let excused = members.filter { $0.agency == docketed.agency }
    return Dictionary(
      excused.map { ($0.id, .ownAgency) }, uniquingKeysWith: { first, _ in first })
  }
}

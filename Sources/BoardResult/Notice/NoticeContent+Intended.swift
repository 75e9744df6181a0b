import BoardReview
import CaseModel
import HarmlessText

extension NoticeContent {
  /// What the notice would say if this result were issued on a case; nil unless its count has decided it so.
  ///
  /// For looking it over first: the notice itself is made from the record alone.
  public init?(
    intended result: IssuedResult, on proceeding: Proceeding, before board: Board,
    cover: CaseCover, options: NoticeOptions = NoticeOptions()
  ) {
    guard proceeding.phase == .decided(result.outcome) else { return nil }
    self.init(
      proceeding, before: board, cover: cover,
      decision: Self.decision(result, cover: cover, options: options))
  }
}

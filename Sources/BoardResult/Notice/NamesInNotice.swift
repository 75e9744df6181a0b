import BoardReview
import CaseModel

extension Board {
  /// Members whom a notice names although the agency's cover does not: then the office's own wording does (R33).
  ///
  /// - Parameter notice: the notice in each of its forms.
  public func members(
    namedIn notice: some Sequence<[UInt8]>, beside cover: CaseCover
  ) -> [Member] {
    let given = [
      cover.candidate, cover.position, cover.component ?? "", cover.agency.display,
      cover.announcement?.number ?? "",
    ].map(\.string).joined(separator: "\n\n")
    let theirs = Set(members(namedIn: given).map(\.id))
    let text = notice.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n\n")
    return members(namedIn: text).filter { !theirs.contains($0.id) }
  }
}

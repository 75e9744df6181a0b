import BoardResult
import BoardReview
import CaseModel
import HarmlessText

extension AppState {
  /// The notice and the inside record word for word, before or after the result is issued.
  func previewLines(of issued: IssuedResult?, _ number: CaseNumber, _ width: Int) -> [StyledLine] {
    guard let proceeding = docket.proceeding(number), let board = docket.board,
      let cover = work[number]?.package?.cover ?? docket.entry(number)?.cover.cover
    else { return [] }
    let isOver = proceeding.phase.isOver
    var lines = StyledLine.wrapped(
      isOver ? "The notice to the agency" : "The notice to the agency, as it will read", .heading,
      width: width)
    lines.append(StyledLine())
    lines += noticeLines(issued, proceeding, board, cover, width)
    guard !isOver || mayReadNow(.insideRecord(number)) else { return lines }
    let record =
      InsideRecord(of: proceeding, before: board, cover: cover)
      ?? issued.flatMap {
        InsideRecord(intended: $0, on: proceeding, before: board, cover: cover)
      }
    guard let record else { return lines }
    lines += StyledLine.wrapped(
      isOver
        ? "The inside record: stays with the board"
        : "The inside record, as it will read: stays with the board", .heading, width: width)
    lines.append(StyledLine())
    return lines + PlainPages.lines(record.text, width: width)
  }

  private func noticeLines(
    _ issued: IssuedResult?, _ proceeding: Proceeding, _ board: Board, _ cover: CaseCover,
    _ width: Int
  ) -> [StyledLine] {
    guard case .ready(let letters) = letters else {
      return StyledLine.wrapped(letters.whyNot ?? "", .warning, width: width) + [StyledLine()]
    }
    let qualifications = work[cover.number]?.package?.governing.edition.coreQualifications ?? []
    let options = letters.options(naming: qualifications.map { ($0.number, $0.name) })
    let content =
      NoticeContent(of: proceeding, before: board, cover: cover, options: options)
      ?? issued.flatMap {
        NoticeContent(intended: $0, on: proceeding, before: board, cover: cover, options: options)
      }
    guard let content else { return [] }
    return PlainPages.lines(
      OutgoingNotice(content, templates: letters.templates).text, width: width)
  }
}

import BoardResult
import BoardReview
import CaseModel
import HarmlessText

extension AppState {
  /// The notice word for word, and what stays inside, before or after the result is issued.
  func previewLines(of issued: IssuedResult, _ number: CaseNumber, _ width: Int) -> [StyledLine] {
    guard let proceeding = docket.proceeding(number), let board = docket.board,
      let cover = work[number]?.package?.cover ?? docket.entry(number)?.cover.cover
    else { return [] }
    let options = noticeOptions(number)
    let intended = NoticeContent(
      intended: issued, on: proceeding, before: board, cover: cover, options: options)
    let content =
      intended ?? NoticeContent(of: proceeding, before: board, cover: cover, options: options)
    guard let content else { return [] }
    let isOver = intended == nil
    var lines = StyledLine.wrapped(
      isOver ? "The notice to the agency" : "The notice to the agency, as it will read", .heading,
      width: width)
    lines.append(StyledLine())
    lines += PlainPages.lines(OutgoingNotice(content).text, width: width)
    guard !isOver || mayReadNow(.insideRecord(number)) else { return lines }
    lines += StyledLine.wrapped("The inside record: stays with the board", .heading, width: width)
    lines.append(StyledLine())
    if let record = InsideRecord(of: proceeding, before: board, cover: cover) {
      return lines + PlainPages.lines(record.text, width: width)
    }
    let summary = InsideSummary(
      proceeding: proceeding, names: MemberNames(board), width: width)
    return lines + summary.lines
  }

  private func noticeOptions(_ number: CaseNumber) -> NoticeOptions {
    var options = NoticeOptions()
    for qualification in work[number]?.package?.governing.edition.coreQualifications ?? [] {
      options.qualificationNames[qualification.number] = qualification.name
    }
    return options
  }
}

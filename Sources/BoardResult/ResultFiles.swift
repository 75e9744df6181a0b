import BoardReview
import CaseModel

/// The files of a result: the notice and the inside record, in folders of their own so that one can be sent without the other.
public enum ResultFiles {
  /// The folder that may be sent to the agency.
  public static let noticeFolder = "notice"
  /// The folder that stays with the board.
  public static let insideFolder = "inside"

  /// Makes the files of a case that has ended, the same bytes every time; none while it has not.
  public static func files(
    for number: CaseNumber, in proceedings: BoardProceedings, cover: CaseCover,
    options: NoticeOptions = NoticeOptions()
  ) -> [(name: String, bytes: [UInt8])] {
    guard let board = proceedings.board, let proceeding = proceedings[number],
      let content = NoticeContent(of: proceeding, before: board, cover: cover, options: options),
      let record = InsideRecord(of: proceeding, before: board, cover: cover)
    else { return [] }
    let notice = OutgoingNotice(content)
    return [
      ("\(noticeFolder)/notice.txt", notice.text), ("\(noticeFolder)/notice.json", notice.json),
      ("\(insideFolder)/inside-record.txt", record.text),
      ("\(insideFolder)/inside-record.json", record.json),
    ]
  }
}

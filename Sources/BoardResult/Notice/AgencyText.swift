import BoardReview
import CaseModel
import HarmlessText
import Qualifications

/// Text that is marked for the agency: only what is wrapped in it can reach a notice (R33).
///
/// All the ways to make one stand in this file. None takes a member, a ballot, a count or a free string.
public struct AgencyText: Hashable, Sendable {
  /// Its lines, each harmless; empty ones divide paragraphs.
  public let lines: [DisplayText]

  private init(lines: [DisplayText]) { self.lines = lines }
  private init(line: DisplayText) { self.init(lines: [line]) }

  /// The whole, lines divided by line feeds.
  public var text: String { lines.map(\.string).joined(separator: "\n") }

  /// The whole on one line.
  var line: DisplayText { DisplayText.joined(lines, separator: " ") }

  /// Words of this program.
  init(words: StaticString) { self.init(line: DisplayText(untrusted: "\(words)")) }

  /// A text of the result, all of which is written for the agency; nil where nothing was written.
  init?(_ result: IssuedResult, _ text: KeyPath<IssuedResult, String>) {
    self.init(written: result[keyPath: text])
  }

  /// The reason given for a qualification; nil where there is none.
  init?(_ result: IssuedResult, reasonFor qualification: Int) {
    self.init(written: result.reasons[qualification] ?? "")
  }

  /// What the agency itself has put on the cover.
  init(_ cover: CaseCover, _ field: KeyPath<CaseCover, DisplayText>) {
    self.init(line: cover[keyPath: field])
  }

  /// The number of the case.
  init(_ number: CaseNumber) { self.init(line: "\(number.rawValue)") }
  /// The submitting agency, as its cover names it.
  init(agencyOf cover: CaseCover) { self.init(line: cover.agency.display) }
  /// The part of the agency; nil where none is named.
  init?(componentOf cover: CaseCover) {
    guard let component = cover.component else { return nil }
    self.init(line: component)
  }
  /// The number of an announcement.
  init(numberOf announcement: Announcement) { self.init(line: "\(announcement.number)") }
  /// The number of a board; who sits on it stays out of reach.
  init(numberOf board: Board) { self.init(line: "\(board.number)") }
  /// The marking on every page of a board's papers.
  init(bannerOf board: Board) { self.init(line: Stamp.of(board)) }
  /// A day.
  init(_ date: CalendarDate) { self.init(line: "\(date.inWords)") }
  /// Days within which to resubmit (R32).
  init(days: Int) { self.init(line: "\(days)") }
  /// A qualification by its number and, where it is known, its name.
  init(_ qualification: NoticeContent.Heading) { self.init(line: qualification.text) }

  /// The text in paragraphs, which empty lines divide.
  var paragraphs: [AgencyText] {
    lines.split { $0.isEmpty }.map { AgencyText(lines: Array($0)) }
  }

  /// The text line by line.
  var eachLine: [AgencyText] { lines.map(AgencyText.init(line:)) }

  private init?(written: String) {
    let lines = WrittenLines.of(written)
    if lines.isEmpty { return nil }
    self.lines = lines
  }
}

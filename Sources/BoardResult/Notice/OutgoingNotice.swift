import HarmlessText

/// The notice that goes to the submitting agency, as text, as a page for a browser and as JSON.
///
/// It is given nothing but a `NoticeContent`, so it cannot reach a ballot, a vote or a name of the board (R33).
public struct OutgoingNotice: Sendable {
  /// What it says.
  public let content: NoticeContent
  private let templates: LetterTemplates

  /// A notice of that content, worded by those templates.
  public init(_ content: NoticeContent, templates: LetterTemplates) {
    self.content = content
    self.templates = templates
  }

  /// The notice as plain text of 78 columns, banner and marking on every page.
  public var text: [UInt8] {
    var paper = Paper()
    paper.setting(templates.text.filled(with: LetterContext(content)))
    return paper.pages(
      banner: content.banner.line, marking: NoticeContent.marking.line,
      foot: "Case \(content.caseNumber.line)")
  }

  /// The notice as HTML, with nothing in it that is fetched from elsewhere.
  public var html: [UInt8] {
    Array(templates.html.filled(with: LetterContext(content)).utf8)
  }
}

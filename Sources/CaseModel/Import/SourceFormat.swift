/// What kind of file a document came as.
public enum SourceFormat: String, CaseIterable, Hashable, Sendable {
  case pdf, docx, odt, rtf, html, markdown, text

  /// What the format is called in a sentence.
  public var title: String {
    switch self {
    case .pdf: "PDF"
    case .docx: "Word (DOCX)"
    case .odt: "OpenDocument (ODT)"
    case .rtf: "RTF"
    case .html: "HTML"
    case .markdown: "Markdown"
    case .text: "plain text"
    }
  }
}

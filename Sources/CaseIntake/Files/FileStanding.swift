/// What becomes of a file that somebody put forward, as far as its name tells.
public enum FileStanding: String, Hashable, Sendable {
  /// Of a format that text can be made of.
  case document
  /// A mail: what it carries belongs into the case, not the mail itself.
  case mail
  /// Hidden, such as `.DS_Store`, or the lock of a word processor.
  case hidden
  /// Of a format that no text is made of.
  case unknown

  /// Judges a file by its name.
  public init(name: String) {
    if name.hasPrefix(".") || name.hasPrefix("~$") || Self.litter.contains(name.lowercased()) {
      self = .hidden
    } else if let ending = Self.ending(of: name) {
      self =
        Self.formats.contains(ending) ? .document : Self.mails.contains(ending) ? .mail : .unknown
    } else {
      self = .unknown
    }
  }

  /// Why such a file is left out; nil where it is not.
  public var reasonLeftOut: String? {
    switch self {
    case .document: nil
    case .mail: "a mail; save what is attached to it as files of their own"
    case .hidden: "a hidden file"
    case .unknown: "not PDF, DOCX, ODT, RTF, HTML, Markdown or text"
    }
  }

  /// What stands behind the last full stop, in lower case; nil where nothing does.
  public static func ending(of name: String) -> String? {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else {
      return nil
    }
    let ending = name[name.index(after: dot)...].lowercased()
    return ending.isEmpty ? nil : ending
  }

  private static let formats: Set<String> = [
    "pdf", "docx", "odt", "rtf", "html", "htm", "xhtml", "md", "markdown", "txt", "text",
  ]
  private static let mails: Set<String> = ["eml", "msg", "mbox", "emlx"]
  private static let litter: Set<String> = ["thumbs.db", "desktop.ini"]
}

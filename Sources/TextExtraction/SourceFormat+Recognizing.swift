import CaseModel
import HarmlessText

extension SourceFormat {
  /// Recognizes a format by how a file begins, and where that says nothing by the end of its name.
  ///
  /// - Throws: `ExtractionError.unknownFormat`, or `encrypted` for an office file with a password.
  static func recognize(_ name: String, _ bytes: [UInt8]) throws(ExtractionError) -> SourceFormat {
    let suffix = name.split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""
    let head = bytes.prefix(1_024)
    if head.holds("%PDF-") { return .pdf }
    if head.starts(with: "PK\u{3}\u{4}".utf8) { return try recognizeArchive(suffix, bytes) }
    if head.starts(with: "{\\rtf".utf8) { return .rtf }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      if bytes.holds("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0") { throw .encrypted(.docx) }
      throw .unknownFormat("Old Word (DOC) or other Office 97")
    }
    for (beginning, name) in pictures where head.starts(with: beginning) {
      throw .unknownFormat(name)
    }
    switch suffix {
    case "pdf": throw .notThisFormat(.pdf)
    case "docx": throw .notThisFormat(.docx)
    case "odt": throw .notThisFormat(.odt)
    case "rtf": throw .notThisFormat(.rtf)
    case "html", "htm", "xhtml": return .html
    case "md", "markdown": return .markdown
    case "txt", "text", "asc", "log", "": return isHTML(head) ? .html : .text
    default:
      if isHTML(head) { return .html }
      throw .unknownFormat(DisplayText(untrusted: suffix.uppercased()).truncated(toColumns: 12))
    }
  }

  private static func recognizeArchive(
    _ suffix: String, _ bytes: [UInt8]
  ) throws(ExtractionError) -> SourceFormat {
    // The first entry of an OpenDocument file is stored as it is and says what the file is.
    let mimetype = "application/vnd.oasis.opendocument.text"
    if bytes.prefix(512).holds("mimetype\(mimetype)") { return .odt }
    if bytes.holds("word/document") { return .docx }
    switch suffix {
    case "docx": throw .notThisFormat(.docx)
    case "odt": throw .notThisFormat(.odt)
    default: throw .unknownFormat("ZIP")
    }
  }

  private static func isHTML(_ head: ArraySlice<UInt8>) -> Bool {
    let lowered = head.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }[...]
    return lowered.holds("<!doctype html") || lowered.holds("<html")
  }

  private static let pictures: [([UInt8], DisplayText)] = [
    ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"),
    ([0x49, 0x49, 0x2A, 0], "TIFF"),
    ([0x4D, 0x4D, 0, 0x2A], "TIFF"), (Array("GIF8".utf8), "GIF"),
    (Array("%!PS".utf8), "PostScript"),
  ]
}

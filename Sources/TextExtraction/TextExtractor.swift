import CaseModel
import Glibc
import HarmlessText
import SystemFiles

/// Makes text of the files that agencies send, each in a process that may do nothing but that.
public struct TextExtractor: Sendable {
  /// What one document may take.
  public let limits: ExtractionLimits
  private let toolFolders: [String]

  /// An extractor that looks for its tools where Debian puts them.
  public init(limits: ExtractionLimits = .standard) {
    self.init(limits: limits, toolFolders: Tool.folders)
  }

  init(limits: ExtractionLimits, toolFolders: [String]) {
    self.limits = limits
    self.toolFolders = toolFolders
  }

  /// Reads a file once and makes text of it; waits until that is done or a limit is hit.
  ///
  /// - Parameter id: the id of the document in the cover.
  /// - Throws: `ExtractionError`.
  public func extract(
    _ path: String, document id: String
  ) throws(ExtractionError) -> ExtractedDocument {
    let bytes: [UInt8]
    do throws(FileError) { bytes = try Files.read(path, limit: limits.input) } catch {
      throw .file(error)
    }
    return try extract(
      bytes, named: String(path.split(separator: "/").last ?? ""), document: id)
  }

  /// Makes text of bytes that were read already, so that what is kept as the original is what the text was made of.
  ///
  /// - Parameters:
  ///   - name: of the file, without folders.
  ///   - id: the id of the document in the cover.
  /// - Throws: `ExtractionError`; `file` with `EFBIG` where there are more bytes than the limit.
  public func extract(
    _ bytes: [UInt8], named name: String, document id: String
  ) throws(ExtractionError) -> ExtractedDocument {
    guard bytes.count <= limits.input else { throw .file(FileError(.read, name, code: EFBIG)) }
    let format = try Self.format(of: name, beginning: bytes)
    var report = DocumentImport(
      document: id, source: DisplayText(untrusted: name), format: format)
    let text =
      switch format {
      case .text: try extractPlainText(bytes, into: &report)
      case .pdf: try PDFDocument(workshop: workshop(bytes)).extract(into: &report)
      case .docx: try extractWord(bytes, into: &report)
      case .odt: try extractOpenDocument(bytes, into: &report)
      case .html, .markdown: try extractMarked(bytes, into: &report)
      case .rtf:
        try PandocDocument(workshop: workshop(bytes), format: .rtf).extract(into: &report)
      }
    return ExtractedDocument(text: text, report: report)
  }

  /// What a file is, by how it begins and what its name ends with.
  ///
  /// - Parameter beginning: the whole file, or so much of it as was read.
  /// - Throws: `ExtractionError.unknownFormat`, `notThisFormat`, or `encrypted` for an office file with a password.
  public static func format(
    of name: String, beginning: [UInt8]
  ) throws(ExtractionError) -> SourceFormat {
    try SourceFormat.recognize(name, beginning)
  }

  private func workshop(_ bytes: [UInt8]) throws(ExtractionError) -> Workshop {
    try Workshop(bytes, limits: limits, toolFolders: toolFolders)
  }

  private func extractWord(
    _ bytes: [UInt8], into report: inout DocumentImport
  ) throws(ExtractionError) -> [UInt8] {
    let file = try WordFile(bytes, limits: limits)
    file.tell(&report)
    let text = try PandocDocument(workshop: workshop(file.forPandoc), format: .docx)
      .extract(into: &report)
    // Programs that lay nothing out write one page into the file, however long it is.
    if report.pages == 1, report.words > Self.wordsOnAFullPage { report.pages = nil }
    return text
  }

  private static let wordsOnAFullPage = 1500

  private func extractOpenDocument(
    _ bytes: [UInt8], into report: inout DocumentImport
  ) throws(ExtractionError) -> [UInt8] {
    try OpenDocumentFile(bytes, limits: limits).tell(&report)
    return try PandocDocument(workshop: workshop(bytes), format: .odt).extract(into: &report)
  }

  /// pandoc reads UTF-8 alone, and old pages are not written in it.
  private func extractMarked(
    _ bytes: [UInt8], into report: inout DocumentImport
  ) throws(ExtractionError) -> [UInt8] {
    let plain = try PlainText(bytes)
    report.encoding = plain.encoding
    return try PandocDocument(workshop: workshop(plain.text), format: report.format)
      .extract(into: &report)
  }

  private func extractPlainText(
    _ bytes: [UInt8], into report: inout DocumentImport
  ) throws(ExtractionError) -> [UInt8] {
    let plain = try PlainText(bytes)
    report.encoding = plain.encoding
    report.unmappedCharacters = plain.unmapped
    report.words = plain.text.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.count
    let pages = plain.text.count { $0 == 0x0C } + 1
    // Without a form feed nothing tells where pages end.
    report.pages = pages > 1 ? pages : nil
    return plain.text
  }
}

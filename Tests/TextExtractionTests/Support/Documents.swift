import Glibc
import SystemFiles
import TextExtraction

/// The documents of `Fixtures/Documents`, and whether the tools that read them are there.
enum Documents {
  /// The folder of the documents.
  static let folder: String = {
    let parts = #filePath.split(separator: "/").dropLast(4)
    return "/" + parts.joined(separator: "/") + "/Fixtures/Documents"
  }()

  /// Tests of PDF need poppler-utils: without it swift-testing says SKIPPED, and texts of PDF are not tried at all.
  static let canReadPDF = isThere("pdftotext")
  /// Tests of office and web files need pandoc: without it swift-testing says SKIPPED.
  static let canReadOffice = isThere("pandoc")

  /// The bytes of one of them.
  static func bytes(_ name: String) throws -> [UInt8] { try Files.read("\(folder)/\(name)") }

  private static func isThere(_ tool: String) -> Bool {
    ["/usr/local/bin", "/usr/bin", "/bin"].contains { access("\($0)/\(tool)", X_OK) == 0 }
  }

  /// What is made of one of them.
  static func extract(
    _ name: String, limits: ExtractionLimits = .standard
  ) throws -> ExtractedDocument {
    try TextExtractor(limits: limits).extract("\(folder)/\(name)", document: "statement")
  }
}

extension ExtractedDocument {
  var string: String { String(decoding: text, as: UTF8.self) }
  var pages: [Substring] { string.split(separator: "\u{C}", omittingEmptySubsequences: false) }
}

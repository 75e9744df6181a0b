import CaseModel

/// The text of a document, and what is known of how it was made.
public struct ExtractedDocument: Hashable, Sendable {
  /// UTF-8 with a line feed at the end of every line and a form feed between two pages.
  public let text: [UInt8]
  /// For the import report of the case.
  public let report: DocumentImport
}

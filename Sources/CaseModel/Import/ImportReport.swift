/// How the texts of a case were made of the files the agency sent: `data/import-report.json`.
public struct ImportReport: Hashable, Sendable {
  /// What a report says of its own form.
  public static let format = "qrb-import-report/1"
  /// Where it lies in a package.
  public static let path = "data/import-report.json"

  /// One entry for each document whose text was made, in the order of the cover.
  public var documents: [DocumentImport]

  /// Documents of which no text could be made: only the original is there.
  public var withoutText: [DocumentWithoutText]

  /// A report of its entries.
  public init(documents: [DocumentImport] = [], withoutText: [DocumentWithoutText] = []) {
    self.documents = documents
    self.withoutText = withoutText
  }

  /// The entry for the document of that id.
  public func document(_ id: String) -> DocumentImport? {
    documents.first { $0.document == id }
  }
}

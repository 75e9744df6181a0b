import HarmlessText

/// A document of which no text could be made; only the original is in the package.
public struct DocumentWithoutText: Hashable, Sendable {
  /// The id of the document in the cover.
  public let document: String
  /// The name of the file, without folders.
  public let source: DisplayText
  /// Why there is no text, as the end of a sentence.
  public let reason: DisplayText

  /// A document given by its id, its file, and why there is no text of it.
  public init(document: String, source: DisplayText, reason: DisplayText) {
    self.document = document
    self.source = source
    self.reason = reason
  }
}

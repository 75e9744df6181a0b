import HarmlessText

/// The program that made a text of a document.
public struct ExtractionTool: Hashable, Sendable {
  /// Its command, such as `pdftotext`.
  public let name: DisplayText
  /// As it tells it itself, such as `22.12.0`.
  public let version: DisplayText

  /// A tool by its name and version.
  public init(name: DisplayText, version: DisplayText) {
    self.name = name
    self.version = version
  }
}

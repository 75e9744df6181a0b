import HarmlessText

/// Text that is marked for the agency: only what is wrapped in it can reach a notice (R33).
public struct AgencyText: Hashable, Sendable {
  /// Its lines, each harmless; empty ones divide paragraphs.
  public let lines: [DisplayText]

  /// Marks what was written into a field that goes to the agency; nil where nothing was written.
  init?(_ written: String) {
    let lines = WrittenLines.of(written)
    if lines.isEmpty { return nil }
    self.lines = lines
  }

  /// The whole, lines divided by line feeds.
  public var text: String { lines.map(\.string).joined(separator: "\n") }
}

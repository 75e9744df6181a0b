/// A document in which nothing can harm a terminal, as UTF-8 bytes.
///
/// `\n` between lines and `\f` between pages are its only controls.
public struct HarmlessText: Sendable, Hashable {
  /// The text: valid UTF-8, whose every part `slice(_:)` gives without filtering again.
  public let bytes: [UInt8]

  /// The empty document.
  public init() { bytes = [] }

  private init(filtered bytes: [UInt8]) { self.bytes = bytes }

  /// Whether there is no text.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Length of the text in bytes.
  public var count: Int { bytes.count }

  /// Filters bytes from anywhere, and says what had to be replaced.
  ///
  /// CR and CRLF become `\n`, tabs spaces up to the next column of 8, no-break and typographic
  /// spaces ordinary ones; these, which change nothing that is read, are not counted.
  public static func make(
    from bytes: [UInt8]
  ) -> (text: HarmlessText, alterations: TextAlterations) {
    let clean = CleanBytes(lineFeed: true, formFeed: true)
    let firstUnclean = bytes.withUnsafeBufferPointer { clean.end(in: $0, from: 0) }
    if firstUnclean == bytes.count {
      return (HarmlessText(filtered: bytes), TextAlterations())
    }
    var filter = HarmlessFilter(.document)
    filter.output.reserveCapacity(bytes.count + bytes.count / 8)
    filter.filter(bytes)
    return (HarmlessText(filtered: filter.output), filter.alterations)
  }
}

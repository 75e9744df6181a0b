/// One line of text in which nothing can harm a terminal.
///
/// Controls, escape sequences, bidirectional and invisible characters are visible marks, a base has
/// at most four combining marks, and the text never begins with one, so that joining two is safe.
public struct DisplayText: Sendable, Hashable, CustomStringConvertible {
  /// The text itself: valid UTF-8 without control or format characters.
  public let string: String
  /// Columns that the text takes in a terminal.
  public let width: Int

  /// The empty text.
  public init() {
    (string, width) = ("", 0)
  }

  /// Filters a string from anywhere.
  public init(untrusted string: String) {
    var copy = string
    self = copy.withUTF8 { Self($0, string: string) }
  }

  /// Filters bytes that should be UTF-8.
  public init(untrustedUTF8 bytes: some Collection<UInt8>) {
    self =
      bytes.withContiguousStorageIfAvailable { Self($0, string: nil) }
      ?? Array(bytes).withUnsafeBufferPointer { Self($0, string: nil) }
  }

  /// Takes what is known to have gone through the filter.
  init(harmless string: String, width: Int) {
    self.string = string
    self.width = width
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, string: String?) {
    let clean = CleanBytes(lineFeed: false, formFeed: false)
    if clean.end(in: bytes, from: 0) == bytes.count {
      self.init(harmless: string ?? String(decoding: bytes, as: UTF8.self), width: bytes.count)
      return
    }
    var filter = HarmlessFilter(.line)
    filter.filter(bytes)
    self.init(harmless: String(decoding: filter.output, as: UTF8.self), width: filter.width)
  }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { string.isEmpty }

  /// The text itself, as `string`.
  public var description: String { string }
}

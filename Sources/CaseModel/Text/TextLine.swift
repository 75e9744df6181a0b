/// What one look at a line tells about it.
struct TextLine: Hashable, Sendable {
  /// Offset of its first byte.
  let start: Int
  /// Offset of its first visible byte; equal to `end` where it is blank.
  let textStart: Int
  /// Offset after its last visible byte.
  let end: Int
  /// Whether three spaces or more stand between two visible bytes, as in a table.
  let hasGap: Bool

  var isBlank: Bool { textStart == end }
  /// Bytes from its first to its last visible byte.
  var length: Int { end - textStart }
  /// Bytes of space before its first visible byte.
  var indent: Int { textStart - start }
}

/// Wrapping where every byte is one column: it looks only at the places where lines may end.
enum AsciiWrapper {
  private static let space = UInt8(ascii: " ")
  private static let newline = UInt8(ascii: "\n")

  static func canWrap(_ bytes: UnsafeBufferPointer<UInt8>, newlines: Wrap.Newlines) -> Bool {
    var all: UInt8 = 0
    for byte in bytes { all |= byte }
    guard all < 0x80 else { return false }
    return newlines == .flowing || !bytes.contains(newline)
  }

  static func lines(_ bytes: UnsafeBufferPointer<UInt8>, widths: LineWidths) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    lines.reserveCapacity(bytes.count / widths.further + 1)
    var start = 0
    var width = widths.first
    while bytes.count - start > width {
      let (end, next) = line(bytes, start: start, limit: start + width)
      lines.append(start..<end)
      start = next
      width = widths.further
      if start == bytes.count { return lines }
    }
    lines.append(start..<bytes.count)
    return lines
  }

  /// Where the line that may not pass `limit` ends, and where the next one starts.
  private static func line(_ bytes: UnsafeBufferPointer<UInt8>, start: Int, limit: Int)
    -> (end: Int, next: Int)
  {
    var next = limit
    while next < bytes.count, isBlank(bytes[next]) { next += 1 }
    var end = limit
    if next == limit {
      while end > start, !isBlank(bytes[end - 1]) { end -= 1 }
      next = end
    }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    // One long word, with or without blanks before it, is split.
    return end == start ? (limit, max(limit, next)) : (end, next)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == space || byte == newline
  }
}

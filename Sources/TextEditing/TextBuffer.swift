import HarmlessText

/// Harmless UTF-8 and where its characters begin; the storage of the fields that are typed into.
///
/// Offsets count bytes. Clusters are Swift's `Character`s, found from the bytes near an offset only.
struct TextBuffer: Sendable, Equatable {
  private(set) var bytes: [UInt8]

  /// Takes text that is harmless already.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Length in bytes.
  var count: Int { bytes.count }

  /// The whole text.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Replaces a part, and returns what stood there.
  mutating func replace(_ range: Range<Int>, with new: [UInt8]) -> [UInt8] {
    let old = Array(bytes[range])
    bytes.replaceSubrange(range, with: new)
    return old
  }

  /// The end of the character that begins at `offset`; the end of the text at its end.
  func boundary(after offset: Int) -> Int {
    guard offset < count else { return count }
    let next = offset + scalarLength(at: offset)
    if next >= count || bytes[next] < 0x80 { return next }
    if isCertainStart(next) { return next }
    return firstClusterEnd(from: offset)
  }

  /// The start of the character that ends at or contains `offset`; 0 at the start of the text.
  func boundary(before offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    var start = scalarStart(before: offset)
    while start > 0 && !isCertainStart(start) {
      start = scalarStart(before: start)
    }
    while true {
      let end = boundary(after: start)
      if end >= offset { return start }
      start = end
    }
  }

  /// The offset itself where a character begins or the text ends, otherwise the next such place.
  func boundary(atOrAfter offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    guard offset < count else { return count }
    let start = boundary(before: offset + 1)
    return start == offset ? offset : boundary(after: start)
  }

  /// Columns of the character from `start` to `end`.
  func width(_ start: Int, _ end: Int) -> Int {
    if end == start + 1 { return 1 }
    return DisplayWidth.of(String(decoding: bytes[start..<end], as: UTF8.self))
  }

  /// Segments a growing piece of the text, since most characters are short and some are not.
  private func firstClusterEnd(from start: Int) -> Int {
    var length = 15  // fits a String without an allocation
    while true {
      var end = min(start + length, count)
      while end < count && bytes[end] & 0xC0 == 0x80 { end -= 1 }
      let piece = String(decoding: bytes[start..<end], as: UTF8.self)
      let first = piece.utf8.distance(
        from: piece.startIndex, to: piece.index(after: piece.startIndex))
      if start + first < end || end == count { return start + first }
      length *= 4
    }
  }

  private func isCertainStart(_ offset: Int) -> Bool {
    bytes.withUnsafeBufferPointer { ClusterStart.isCertain($0, at: offset) }
  }

  private func scalarLength(at offset: Int) -> Int {
    switch bytes[offset] {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  private func scalarStart(before offset: Int) -> Int {
    var start = offset - 1
    while start > 0 && bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}

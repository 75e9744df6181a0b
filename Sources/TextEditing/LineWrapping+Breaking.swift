import HarmlessText

extension LineWrapping {
  /// Where the line after the one that begins at `start` begins; nil after the last.
  func nextStart(in text: TextBuffer, after start: Int) -> Int? {
    text.bytes.withUnsafeBufferPointer { bytes in
      var line = LineScan(bytes: bytes, text: text, start: start, width: width)
      return line.next()
    }
  }
}

/// One line being filled: by scalars, since their columns add up; breaks only between characters.
private struct LineScan {
  let bytes: UnsafeBufferPointer<UInt8>
  let text: TextBuffer
  let start: Int
  let width: Int
  /// The last place where the line may end; `start` when there is none.
  private var opportunity: Int

  init(bytes: UnsafeBufferPointer<UInt8>, text: TextBuffer, start: Int, width: Int) {
    (self.bytes, self.text, self.start, self.width) = (bytes, text, start, width)
    opportunity = start
  }

  mutating func next() -> Int? {
    var offset = start
    var column = 0
    var isAfterWide = false
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x0A { return offset + 1 }
      let scalar = ScalarMeasure(bytes, at: offset)
      if byte == 0x20 {
        column += 1
        offset += 1
        isAfterWide = false
        noteOpportunity(after: offset - 1, offset)
        continue
      }
      let isWide = scalar.columns == 2
      if isWide || isAfterWide && isWordByte(byte) {
        if offset > start && isCertainStart(offset) { opportunity = offset }
      }
      if column + scalar.columns > width { return breakBefore(offset) }
      column += scalar.columns
      if isHyphen(offset) || scalar.isDash {
        noteOpportunity(after: offset, offset + scalar.length)
      }
      if scalar.columns > 0 { isAfterWide = isWide }
      offset += scalar.length
    }
    return nil
  }

  /// The last opportunity, or the last end of a character that fits, or the first of all.
  private func breakBefore(_ offset: Int) -> Int? {
    if opportunity > start { return opportunity }
    var end = text.boundary(after: start)
    while end < offset {
      let next = text.boundary(after: end)
      if next > offset { break }
      end = next
    }
    return end < bytes.count ? end : nil
  }

  private mutating func noteOpportunity(after character: Int, _ end: Int) {
    if isCertainStart(end) || text.boundary(after: character) == end { opportunity = end }
  }

  private func isCertainStart(_ offset: Int) -> Bool {
    offset >= bytes.count || ClusterStart.isCertain(bytes, at: offset)
  }

  /// Whether a hyphen stands between two letters.
  private func isHyphen(_ offset: Int) -> Bool {
    bytes[offset] == 0x2D && offset > 0 && offset + 1 < bytes.count
      && isLetter(bytes[offset - 1]) && isLetter(bytes[offset + 1])
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte >= 0x30 && byte <= 0x39
  }
}

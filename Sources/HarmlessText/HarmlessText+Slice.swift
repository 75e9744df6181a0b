extension HarmlessText {
  /// A part of the text, by byte offsets, as one line; it costs no second filtering.
  ///
  /// The range is cut to the text and to whole scalars; line and page ends become spaces; a combining
  /// mark whose base is outside gets a dotted circle.
  public func slice(_ range: Range<Int>) -> DisplayText {
    let whole = range.clamped(to: 0..<bytes.count)
    let part = bytes[roundedDown(whole.lowerBound)..<roundedDown(whole.upperBound)]
    if part.allSatisfy({ $0 >= 0x20 && $0 < 0x80 }) {
      return DisplayText(harmless: String(decoding: part, as: UTF8.self), width: part.count)
    }
    var string = String(decoding: part, as: UTF8.self)
    if part.contains(where: { $0 < 0x20 }) {
      // A mark after a line end has a dotted circle already: a space there orphans nothing.
      let spaced = part.map { $0 < 0x20 ? 0x20 : $0 }
      string = String(decoding: spaced, as: UTF8.self)
    }
    if let first = string.unicodeScalars.first, DisplayWidth.of(first) == 0 {
      return DisplayText(untrusted: string)
    }
    return DisplayText(harmless: string, width: DisplayWidth.of(string))
  }

  /// The offset itself, or the start of the scalar that it is inside.
  private func roundedDown(_ offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count && offset > 0 && bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}

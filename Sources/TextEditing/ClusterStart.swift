/// Scalars before which a character always ends, whatever stands before (UAX #29).
///
/// They let the search for a character's start stop at once in all but a few scripts. The few
/// letters of category Prepend do not occur before them in real text.
enum ClusterStart {
  /// Whether the scalar at `offset` is known to begin a character; false where one has to look.
  static func isCertain(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    let first = bytes[offset]
    if first < 0x80 { return true }
    switch first {
    case 0xC2...0xCB: return true  // U+0080…02FF, Latin
    case 0xCE, 0xCF, 0xD0, 0xD1: return true  // U+0380…047F, Greek and Cyrillic
    case 0xE2: return isPunctuationOrSymbol(bytes, offset)
    case 0xE3: return isIdeographOrKana(bytes, offset)
    case 0xE5...0xE9: return true  // U+5000…9FFF
    case 0xE4: return offset + 1 < bytes.count && bytes[offset + 1] >= 0xB8  // U+4E00…4FFF
    case 0xEA...0xED: return isSyllable(bytes, offset)
    default: return false
    }
  }

  /// U+AC00…D7A3, which go on from a leading jamo only.
  private static func isSyllable(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    guard offset + 2 < bytes.count else { return false }
    let value =
      UInt32(bytes[offset] & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6
      | UInt32(bytes[offset + 2] & 0x3F)
    guard value >= 0xAC00 && value <= 0xD7A3 else { return false }
    return offset < 3 || bytes[offset - 3] != 0xE1 && bytes[offset - 3] != 0xEA
      || bytes[offset - 3] == 0xEA && bytes[offset - 2] >= 0xB0
  }

  /// U+2000…203F: dashes, quotes, ellipsis, bullets.
  private static func isPunctuationOrSymbol(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int)
    -> Bool
  {
    offset + 1 < bytes.count && bytes[offset + 1] == 0x80
  }

  /// U+3040…30BF without the two combining kana marks, and on to U+30FF.
  private static func isIdeographOrKana(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool
  {
    guard offset + 2 < bytes.count else { return false }
    switch (bytes[offset + 1], bytes[offset + 2]) {
    case (0x81, _), (0x83, _): return true
    case (0x82, 0x99), (0x82, 0x9A): return false
    case (0x82, _): return true
    default: return false
    }
  }
}

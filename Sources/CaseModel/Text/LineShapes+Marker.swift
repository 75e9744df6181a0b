extension LineShapes {
  /// What stands before the text of a list's item.
  struct Marker {
    /// Where the text of the item begins.
    let textStart: Int
    /// Whether it can be nothing else.
    let isBullet: Bool
  }

  /// The bullet, dash, number or letter at the start of a line; nil where there is none.
  func marker(of line: TextLine) -> Marker? {
    let text = bytes[line.textStart..<line.end]
    guard let first = text.first else { return nil }
    switch first {
    case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "o"):
      return marker(text, length: 1, isBullet: first == UInt8(ascii: "*"))
    case 0xE2, 0xC2:
      for (sign, isBullet) in Self.signs where text.starts(with: sign) {
        return marker(text, length: sign.count, isBullet: isBullet)
      }
      return nil
    case UInt8(ascii: "("):
      let inner = text.dropFirst().prefix { Letter.isAlphanumeric($0) }
      guard (1...3).contains(inner.count), inner.endIndex < text.endIndex,
        bytes[inner.endIndex] == UInt8(ascii: ")")
      else { return nil }
      return marker(text, length: inner.count + 2, isBullet: false)
    default:
      let digits = text.prefix(while: Letter.isDigit)
      guard (1...2).contains(digits.count), digits.endIndex < text.endIndex,
        bytes[digits.endIndex] == UInt8(ascii: ".") || bytes[digits.endIndex] == UInt8(ascii: ")")
      else { return nil }
      return marker(text, length: digits.count + 1, isBullet: false)
    }
  }

  /// A marker is followed by a space and then by text.
  private func marker(_ text: ArraySlice<UInt8>, length: Int, isBullet: Bool) -> Marker? {
    let rest = text.dropFirst(length)
    guard rest.first == 0x20, let start = rest.firstIndex(where: { $0 > 0x20 }) else { return nil }
    return Marker(textStart: start, isBullet: isBullet)
  }

  private static let signs: [([UInt8], isBullet: Bool)] = [
    (Array("•".utf8), true), (Array("▪".utf8), true), (Array("◦".utf8), true),
    (Array("●".utf8), true), (Array("○".utf8), true), (Array("■".utf8), true),
    (Array("➢".utf8), true), (Array("·".utf8), true), (Array("–".utf8), false),
    (Array("—".utf8), false),
  ]
}

/// Bytes as text between two marker lines: base 64 in lines of a fixed width.
struct Armor {
  let begin: [UInt8]
  let end: [UInt8]
  let width: Int
  /// Whether every line but the last must be of that width; if not, lines of other programs may have up to 128 bytes.
  let isStrict: Bool

  init(_ label: String, width: Int, isStrict: Bool) {
    begin = Array("-----BEGIN \(label)-----".utf8)
    end = Array("-----END \(label)-----".utf8)
    self.width = width
    self.isStrict = isStrict
  }

  func encode(_ bytes: [UInt8]) -> [UInt8] {
    begin + [0x0A] + Base64.encode(bytes, padded: true).wrapped(at: width) + end + [0x0A]
  }

  /// The bytes; nil for anything but blank lines around one armor, whose lines end in LF or CR LF.
  func decode(_ text: [UInt8]) -> [UInt8]? {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard let last = text.lastIndex(where: { !isBlank($0) }) else { return nil }
    let start = text.firstIndex { !isBlank($0) } ?? 0
    var lines = text[start...last].lines().map { $0.last == 0x0D ? $0.dropLast() : $0 }
    guard lines.count >= 2, lines.removeFirst().elementsEqual(begin),
      lines.removeLast().elementsEqual(end)
    else { return nil }
    guard !lines.contains(where: { $0.isEmpty || $0.count > (isStrict ? width : 128) }) else {
      return nil
    }
    if isStrict, lines.dropLast().contains(where: { $0.count != width }) { return nil }
    return Base64.decode(lines.flatMap { $0 }, padded: true)
  }

  /// Whether a text begins as this armor does, after blank lines.
  func begins(_ text: [UInt8]) -> Bool {
    let start = text.firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    return text[(start ?? text.count)...].starts(with: begin)
  }
}

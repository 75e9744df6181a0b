extension JSONParser {
  /// Reads a number by the grammar of RFC 8259 §6; what does not fit 64 bits keeps its spelling.
  mutating func number() throws(JSONError) -> JSONNode.Content {
    let start = position
    if peek() == UInt8(ascii: "-") { position += 1 }
    guard let first = peek(), Self.isDigit(first) else { throw unexpected() }
    position += 1
    if first != UInt8(ascii: "0") {
      skipDigits()
    } else if let next = peek(), Self.isDigit(next) {
      throw error(.invalidNumber, at: start)
    }
    var isInteger = true
    if peek() == UInt8(ascii: ".") {
      isInteger = false
      position += 1
      try requireDigits(from: start)
    }
    if let next = peek(), next | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      position += 1
      if let sign = peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { position += 1 }
      try requireDigits(from: start)
    }
    let spelling = String(decoding: bytes[start..<position], as: UTF8.self)
    if isInteger, let integer = Int(spelling) { return .integer(integer) }
    return .decimal(spelling)
  }

  private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipDigits() {
    while let byte = peek(), Self.isDigit(byte) { position += 1 }
  }

  private mutating func requireDigits(from start: Int) throws(JSONError) {
    guard let byte = peek(), Self.isDigit(byte) else { throw error(.invalidNumber, at: start) }
    skipDigits()
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

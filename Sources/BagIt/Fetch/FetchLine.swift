/// One line of `fetch.txt`: an address, a size or "-", and a path (RFC 8493 §2.2.3). Nothing is ever fetched.
struct FetchLine {
  /// In bytes; nil where it is left open.
  let length: Int?
  /// Within the line.
  let path: Range<Int>

  /// Takes a line apart; nil where it is none.
  init?(_ line: UnsafeBufferPointer<UInt8>) {
    var index = 0
    func word() -> Range<Int>? {
      let start = index
      while index < line.count, !Self.isBlank(line[index]) { index += 1 }
      let end = index
      while index < line.count, Self.isBlank(line[index]) { index += 1 }
      return start < end && end < index ? start..<end : nil
    }
    guard let address = word(), Self.isAbsolute(line[address]), let size = word(),
      index < line.count
    else { return nil }
    if line[size].elementsEqual("-".utf8) {
      length = nil
    } else {
      guard line[size].allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains),
        let number = Int(String(decoding: line[size], as: UTF8.self))
      else { return nil }
      length = number
    }
    path = index..<line.count
  }

  /// An address with a scheme (RFC 3986 §3.1).
  private static func isAbsolute(_ address: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let colon = address.firstIndex(of: UInt8(ascii: ":")), colon > address.startIndex
    else { return false }
    return address[..<colon].allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.".utf8.contains(byte)
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

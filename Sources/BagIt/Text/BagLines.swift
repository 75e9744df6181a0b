import CFiles

/// The lines of a tag file, which may end with LF, CR or CRLF, also mixed (RFC 8493 §2.3).
struct BagLines: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var start = 0
  /// Of the line given last, from 1.
  private(set) var number = 0
  /// Where the next CR and LF stand, so that each is looked for once.
  private var nextReturn = -1
  private var nextFeed = -1

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    nextReturn = find(0x0D, from: 0)
    nextFeed = find(0x0A, from: 0)
  }

  private func find(_ byte: UInt8, from index: Int) -> Int {
    guard index < bytes.count, let base = bytes.baseAddress else { return bytes.count }
    let found = qrb_find_byte(base + index, bytes.count - index, byte)
    return found < 0 ? bytes.count : index + found
  }

  /// The next line, without its end; nil where there is none.
  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    guard start < bytes.count else { return nil }
    let end = Swift.min(nextReturn, nextFeed)
    let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
    start = end + 1
    if end == nextReturn, start < bytes.count, bytes[start] == 0x0A { start += 1 }
    if nextReturn < start { nextReturn = find(0x0D, from: start) }
    if nextFeed < start { nextFeed = find(0x0A, from: start) }
    number += 1
    return line
  }

  /// All lines of a short file.
  static func split(_ bytes: UnsafeBufferPointer<UInt8>) -> [UnsafeBufferPointer<UInt8>] {
    Array(BagLines(bytes).prefix(1_000))
  }

  /// Whether the last line lacks its end, as it may but should not.
  static func lacksLastEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.last.map { $0 != 0x0A && $0 != 0x0D } ?? false
  }
}

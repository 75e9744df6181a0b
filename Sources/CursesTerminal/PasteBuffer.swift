/// Pasted text while it comes in.
struct PasteBuffer {
  private static let end: [UInt8] = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  /// Bytes of the end mark seen at the end of `bytes`.
  private var matched = 0

  /// The text, once its end mark has come; lines end in newlines.
  private(set) var text: String?

  /// Takes bytes as far as the end mark and returns how many these were.
  mutating func append(_ more: ArraySlice<UInt8>) -> Int {
    for (offset, byte) in more.enumerated() {
      bytes.append(byte)
      if byte == Self.end[matched] {
        matched += 1
      } else {
        matched = byte == Self.end[0] ? 1 : 0
      }
      if matched == Self.end.count {
        finish()
        return offset + 1
      }
    }
    return more.count
  }

  private mutating func finish() {
    bytes.removeLast(Self.end.count)
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var isAfterReturn = false
    for byte in bytes {
      let isReturn = byte == Ascii.carriageReturn
      if !(isAfterReturn && byte == Ascii.lineFeed) {
        lines.append(isReturn ? Ascii.lineFeed : byte)
      }
      isAfterReturn = isReturn
    }
    text = String(decoding: lines, as: UTF8.self)
  }
}

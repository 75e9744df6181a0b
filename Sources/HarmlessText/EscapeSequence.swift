/// The extent of a terminal control sequence (ECMA-48 §5.3 to §5.6).
enum EscapeSequence {
  /// Longer strings are no sequence: their text stays visible, so that nothing can hide a page.
  static let longest = 4096

  /// Where the sequence ends whose introducer stands before `start`; nil if it is not well-formed.
  ///
  /// A string ends at ST or BEL and cannot hold another control, so that each byte is looked at
  /// at most twice however many introducers a text has.
  static func end(
    in bytes: UnsafeBufferPointer<UInt8>, after start: Int, introducedBy value: UInt32
  ) -> Int? {
    switch value {
    case 0x1B: afterEscape(bytes, start)
    case 0x9B: controlSequence(bytes, start)
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: string(bytes, start)
    default: nil
    }
  }

  private static func afterEscape(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "["): return controlSequence(bytes, start + 1)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      return string(bytes, start + 1)
    default:
      let final = skip(0x20...0x2F, bytes, start)
      return ends(with: 0x30...0x7E, bytes, final)
    }
  }

  private static func controlSequence(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> Int? {
    let intermediate = skip(0x30...0x3F, bytes, start)
    let final = skip(0x20...0x2F, bytes, intermediate)
    return ends(with: 0x40...0x7E, bytes, final)
  }

  private static func string(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    let limit = min(bytes.count, start + longest)
    var index = start
    while index < limit {
      switch bytes[index] {
      case 0x07: return index + 1
      case 0x1B:
        return index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\\") ? index + 2 : nil
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0:
        return bytes[index + 1] == 0x9C ? index + 2 : nil
      case 0x00..<0x20, 0x7F: return nil
      default: index += 1
      }
    }
    return nil
  }

  private static func skip(
    _ range: ClosedRange<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> Int {
    let limit = min(bytes.count, start + longest)
    var index = start
    while index < limit && range.contains(bytes[index]) { index += 1 }
    return index
  }

  private static func ends(
    with range: ClosedRange<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>, _ final: Int
  ) -> Int? {
    final < bytes.count && range.contains(bytes[final]) ? final + 1 : nil
  }
}

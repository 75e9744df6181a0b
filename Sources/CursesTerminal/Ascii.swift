import TextScreen

/// Bytes that input decoding names.
enum Ascii {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let escape: UInt8 = 0x1B
  static let delete: UInt8 = 0x7F
}

extension Key {
  /// The key that sends a single byte below 0x80, other than Esc.
  init(asciiByte byte: UInt8) {
    switch byte {
    case Ascii.carriageReturn, Ascii.lineFeed: self = .enter
    case Ascii.tab: self = .tab
    case 0x08, Ascii.delete: self = .backspace
    case 0: self = .control(" ")
    case 0..<0x20: self = .control(Character(Unicode.Scalar(byte + 0x40)))
    default: self = .character(Character(Unicode.Scalar(byte)))
    }
  }
}

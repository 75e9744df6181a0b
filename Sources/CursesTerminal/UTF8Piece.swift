/// What a run of bytes from 0x80 upwards begins with.
enum UTF8Piece: Equatable {
  /// A scalar and its length; malformed bytes are U+FFFD, one at a time.
  case scalar(Unicode.Scalar, length: Int)
  /// The bytes end within a character.
  case incomplete

  init(_ bytes: ArraySlice<UInt8>) {
    let malformed = UTF8Piece.scalar("\u{FFFD}", length: 1)
    guard let lead = bytes.first else {
      self = .incomplete
      return
    }
    let length: Int
    switch lead {
    case 0xC2..<0xE0: length = 2
    case 0xE0..<0xF0: length = 3
    case 0xF0..<0xF5: length = 4
    default:
      self = malformed
      return
    }
    let present = bytes.prefix(length)
    guard present.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else {
      self = malformed
      return
    }
    guard present.count == length else {
      self = .incomplete
      return
    }
    let scalars = String(decoding: present, as: UTF8.self).unicodeScalars
    if scalars.count == 1, let scalar = scalars.first, scalar != "\u{FFFD}" || lead == 0xEF {
      self = .scalar(scalar, length: length)
    } else {
      self = malformed
    }
  }
}

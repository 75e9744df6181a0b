/// The characters lines and cut text are drawn with.
public enum LineSet: Sendable, Hashable {
  /// Box-drawing characters and a one-column ellipsis.
  case unicode
  /// `+`, `-`, `|` and `~`, for terminals that show nothing else.
  case ascii

  // Indexed by the bits of `LineArms`.
  static let unicodeGlyphs: [UInt32] = Array(" │─└││┌├─┘─┴┐┤┬┼".unicodeScalars).map(\.value)
  static let asciiGlyphs: [UInt32] = Array(" |-+||++-+-+++++".unicodeScalars).map(\.value)

  /// The character whose line leaves the cell through these sides.
  func glyph(_ arms: LineArms) -> UInt32 {
    switch self {
    case .unicode: Self.unicodeGlyphs[Int(arms.rawValue)]
    case .ascii: Self.asciiGlyphs[Int(arms.rawValue)]
    }
  }

  /// The sides through which a character already drawn leaves its cell.
  func arms(of glyph: UInt32) -> LineArms {
    switch self {
    case .unicode:
      switch glyph {
      case 0x2502: [.up, .down]
      case 0x2500: [.left, .right]
      default:
        Self.unicodeGlyphs.lastIndex(of: glyph).map { LineArms(rawValue: UInt8($0)) } ?? []
      }
    case .ascii:
      switch glyph {
      case 0x7C: [.up, .down]
      case 0x2D: [.left, .right]
      case 0x2B: [.up, .down, .left, .right]
      default: []
      }
    }
  }

  /// What stands for text that was cut.
  var ellipsis: UInt32 {
    switch self {
    case .unicode: 0x2026
    case .ascii: 0x7E
    }
  }
}

/// The sides of a cell that a line drawn in it reaches.
struct LineArms: OptionSet {
  let rawValue: UInt8

  static let up = LineArms(rawValue: 1)
  static let right = LineArms(rawValue: 2)
  static let down = LineArms(rawValue: 4)
  static let left = LineArms(rawValue: 8)
}

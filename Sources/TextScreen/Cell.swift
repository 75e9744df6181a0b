/// One place of the grid: a character, or the second half of a wide one, and its style.
///
/// Eight bytes without padding, so that rows are compared as memory.
public struct Cell: Sendable, Equatable {
  /// The base scalar's value; 0 in the second half of a wide character.
  public private(set) var scalar: UInt32
  /// Which of the screen's mark sequences follows the base scalar; 0 for none.
  public internal(set) var marks: UInt16
  private var roleBits: UInt8
  private var emphasisAndWidth: UInt8

  /// A space in the plain role.
  public static let blank = Cell(scalar: 0x20, width: 1, style: Style(role: .plain))

  init(scalar: UInt32, width: UInt8, style: Style) {
    self.scalar = scalar
    marks = 0
    roleBits = style.role.rawValue
    emphasisAndWidth = style.emphasis.rawValue | width &<< 6
  }

  /// Another character in the style and width of a cell.
  @inline(__always)
  init(_ template: Cell, scalar: UInt32) {
    self = template
    self.scalar = scalar
  }

  /// The second half of a wide character.
  static func continuation(style: Style) -> Cell {
    Cell(scalar: 0, width: 0, style: style)
  }

  /// Columns taken: 1, or 2 for a wide character, or 0 for the second half of one.
  public var width: Int { Int(emphasisAndWidth &>> 6) }

  /// Whether this is the second half of the wide character to its left.
  public var isContinuation: Bool { scalar == 0 }

  /// Its role and emphasis.
  public var style: Style {
    get {
      Style(
        role: Role(rawValue: roleBits) ?? .plain, emphasis: Emphasis(rawValue: emphasisAndWidth))
    }
    set {
      roleBits = newValue.role.rawValue
      emphasisAndWidth = emphasisAndWidth & 0b1100_0000 | newValue.emphasis.rawValue
    }
  }

  /// Role and emphasis as one small number, for tables indexed by style.
  public var styleIndex: Int { Int(roleBits) &<< 3 | Int(emphasisAndWidth & 0b0111) }

  /// One more than the largest `styleIndex`.
  public static var styleCount: Int { Role.allCases.count * 8 }
}

import CNcurses
import TextScreen

/// For every style a blank that carries the style's attributes and colours.
struct CellTemplates {
  private let cells: [cchar_t]

  /// Switches the terminal's colours on and makes the colour pairs; after that they do not change.
  @MainActor
  init(usesColor: Bool) {
    let colors = usesColor ? Int(cn_start_colors()) : 0
    var pairs = ColorPairs(colors: colors)
    let withoutColor = colors >= 8 ? cn_attributes_without_color() : 0
    var cells = [cchar_t](repeating: cn_cell(0, 0), count: Cell.styleCount)
    for role in Role.allCases {
      let appearance = Palette.appearance(of: role, usesColor: colors >= 8)
      let pair = pairs.number(of: appearance)
      for emphasis in 0..<UInt8(8) {
        let attributes = Self.mask(appearance.attributes.union(.init(rawValue: emphasis)))
        cells[Int(role.rawValue) << 3 | Int(emphasis)] =
          cn_cell(pair == 0 ? attributes : attributes & ~withoutColor, pair)
      }
    }
    self.cells = cells
  }

  /// The blank of a style by its index.
  subscript(styleIndex: Int) -> cchar_t { cells[styleIndex] }

  private static func mask(_ attributes: Appearance.Attributes) -> attr_t {
    var mask: attr_t = 0
    if attributes.contains(.bold) { mask |= cn_bold }
    if attributes.contains(.underline) { mask |= cn_underline }
    if attributes.contains(.reverse) { mask |= cn_reverse }
    if attributes.contains(.dim) { mask |= cn_dim }
    if attributes.contains(.italic) { mask |= cn_italic }
    return mask
  }
}

/// The colour pairs in use, numbered from 1; 0 is the terminal's own colours.
private struct ColorPairs {
  let colors: Int
  private var made: [(foreground: Int16, background: Int16)] = []

  init(colors: Int) {
    self.colors = colors
  }

  mutating func number(of appearance: Appearance) -> Int16 {
    let (foreground, background) = appearance.numbers(colors: colors)
    guard foreground >= 0 || background >= 0 else { return 0 }
    if let known = made.firstIndex(where: { $0 == (foreground, background) }) {
      return Int16(known + 1)
    }
    guard init_pair(Int16(made.count + 1), foreground, background) == 0 else { return 0 }
    made.append((foreground, background))
    return Int16(made.count)
  }
}

import TextScreen

/// How a role looks: attributes that say it without colour, and colours that only add to them.
struct Appearance: Equatable {
  var attributes: Attributes = []
  var foreground: Color?
  var background: Color?

  init(_ attributes: Attributes = [], _ foreground: Color? = nil, on background: Color? = nil) {
    self.attributes = attributes
    self.foreground = foreground
    self.background = background
  }

  /// The colours' numbers on a terminal with so many; -1 is the terminal's own.
  func numbers(colors: Int) -> (foreground: Int16, background: Int16) {
    guard colors < 256 else { return (foreground?.of256 ?? -1, background?.of256 ?? -1) }
    // The amber of eight is a bright yellow, on which white cannot be read.
    let text = background == .amber ? .black : foreground
    return (text?.ofEight ?? -1, background?.ofEight ?? -1)
  }

  /// What terminals can do to a character besides colour.
  struct Attributes: OptionSet {
    let rawValue: UInt8

    static let bold = Attributes(rawValue: 1)
    static let underline = Attributes(rawValue: 2)
    static let reverse = Attributes(rawValue: 4)
    static let dim = Attributes(rawValue: 8)
    static let italic = Attributes(rawValue: 16)
  }

  /// A colour by its place in the tables of 8 and of 256; nil elsewhere is the terminal's own.
  ///
  /// The second is of middling luminance, so that it can be read on black and on white alike.
  enum Color: CaseIterable {
    case black, white, red, green, amber, blue, magenta, cyan

    /// The number among the eight that every colour terminal has.
    var ofEight: Int16 {
      switch self {
      case .black: 0
      case .red: 1
      case .green: 2
      case .amber: 3
      case .blue: 4
      case .magenta: 5
      case .cyan: 6
      case .white: 7
      }
    }

    /// The number in xterm's table of 256.
    var of256: Int16 {
      switch self {
      case .black: 16
      case .white: 231
      case .red: 161
      case .green: 28
      case .amber: 130
      case .blue: 63
      case .magenta: 98
      case .cyan: 30
      }
    }
  }
}

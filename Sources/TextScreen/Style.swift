/// What a cell is for, and emphasis laid over it.
public struct Style: Sendable, Hashable {
  /// What the cell is for.
  public var role: Role
  /// Emphasis added to what the role has of its own.
  public var emphasis: Emphasis

  /// A role with added emphasis, none unless given.
  public init(role: Role, emphasis: Emphasis = []) {
    self.role = role
    self.emphasis = emphasis
  }
}

/// Ways to make text stand out that every terminal has in some form.
public struct Emphasis: OptionSet, Sendable, Hashable {
  /// One bit for each way, in the low four bits.
  public let rawValue: UInt8

  /// A set from its bits; bits without a meaning are dropped.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue & 0b0111
  }

  /// Heavier strokes.
  public static let bold = Emphasis(rawValue: 1)
  /// A line under the text.
  public static let underline = Emphasis(rawValue: 2)
  /// Foreground and background exchanged.
  public static let reverse = Emphasis(rawValue: 4)
}

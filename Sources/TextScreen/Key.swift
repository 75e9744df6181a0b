/// A key of the keyboard as terminals tell them apart.
public enum Key: Sendable, Hashable {
  /// A key that types something, Shift already applied.
  case character(Character)
  /// Return or Enter.
  case enter
  /// Esc by itself.
  case escape
  /// Tab.
  case tab
  /// Tab with Shift.
  case backTab
  /// The key that deletes to the left.
  case backspace
  /// The key that deletes to the right.
  case delete
  /// Insert.
  case insert
  /// A key that moves.
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 and so on.
  case function(Int)
  /// A character with Ctrl; letters are upper case: `.control("R")`.
  case control(Character)
  /// A character with Alt, or after Esc within a moment.
  case alt(Character)
  /// A key that moves, with Ctrl, Shift or Alt.
  case modified(KeyModifiers, CursorKey)
}

/// A key that moves and that terminals also report with modifiers.
public enum CursorKey: Sendable, Hashable, CaseIterable {
  /// An arrow, the ends of a line, or a page.
  case up, down, left, right, home, end, pageUp, pageDown

  /// The same key without modifiers.
  public var key: Key {
    switch self {
    case .up: .up
    case .down: .down
    case .left: .left
    case .right: .right
    case .home: .home
    case .end: .end
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    }
  }

  /// The key as it is when no modifier is held, with these added.
  public func with(_ modifiers: KeyModifiers) -> Key {
    modifiers.isEmpty ? key : .modified(modifiers, self)
  }
}

/// Keys held down while another is pressed.
public struct KeyModifiers: OptionSet, Sendable, Hashable {
  /// The bits of xterm's modifier parameter less one.
  public let rawValue: UInt8

  /// A set from xterm's bits: 1 Shift, 2 Alt, 4 Ctrl.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Shift.
  public static let shift = KeyModifiers(rawValue: 1)
  /// Alt, Option or Meta.
  public static let alt = KeyModifiers(rawValue: 2)
  /// Ctrl.
  public static let control = KeyModifiers(rawValue: 4)
}

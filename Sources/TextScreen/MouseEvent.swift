/// Something done with the mouse's first button or its wheel.
public struct MouseEvent: Sendable, Hashable {
  /// What was done.
  public var action: Action
  /// The cell under the pointer.
  public var position: Position

  /// An action over a cell.
  public init(_ action: Action, at position: Position) {
    self.action = action
    self.position = position
  }

  /// What a mouse can do here.
  public enum Action: Sendable, Hashable, CaseIterable {
    /// The button went down.
    case press
    /// The button came up.
    case release
    /// The pointer reached another cell with the button down.
    case drag
    /// The button went down a second time at the same cell; it stands for the second press.
    case doubleClick
    /// The wheel turned one notch away from the hand.
    case wheelUp
    /// The wheel turned one notch towards the hand.
    case wheelDown
  }
}

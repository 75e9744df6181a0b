/// Something that reached the program from its terminal.
public enum InputEvent: Sendable, Hashable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted; it comes whole, its lines end in newlines, and it is not to be trusted.
  case paste(String)
  /// The mouse did something.
  case mouse(MouseEvent)
  /// The window has another size; everything is to be drawn again.
  case resized(Size)
  /// The terminal is gone, or the program was asked to end: save and leave.
  case hangUp
  /// The program runs again after having been stopped.
  case continued
  /// The descriptor that was also waited for can be read.
  case woken
}

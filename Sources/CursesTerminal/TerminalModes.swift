/// Sequences for modes that terminal descriptions have no names for.
///
/// Terminals that do not know a mode ignore it (ECMA-48 §5.4: private parameters).
enum TerminalModes {
  /// Pasted text comes between marks.
  static let pasteOn = "\u{1B}[?2004h"
  static let pasteOff = "\u{1B}[?2004l"
  /// Presses, releases, motion with a button down (1002), in decimal numbers (1006).
  static let mouseOn = "\u{1B}[?1002h\u{1B}[?1006h"
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l"
}

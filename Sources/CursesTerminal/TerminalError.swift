/// Why the terminal cannot be used.
public enum TerminalError: Error, Sendable, Hashable {
  /// Standard input is not a terminal.
  case inputIsNotATerminal
  /// Standard output is not a terminal.
  case outputIsNotATerminal
  /// The environment does not say which terminal this is.
  case termIsNotSet
  /// No description of the terminal is installed.
  case unknownTerminal(name: String)
  /// The terminal cannot place the cursor, such as `dumb`.
  case cannotMoveCursor(name: String)
  /// No terminal descriptions are installed at all.
  case noTerminalDatabase
  /// ncurses or the system refused for a reason it does not give.
  case cannotBeOpened(name: String)
}

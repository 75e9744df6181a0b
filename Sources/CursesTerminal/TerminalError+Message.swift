extension TerminalError {
  /// What is wrong and what to do about it, in one or two sentences.
  public var message: String {
    switch self {
    case .inputIsNotATerminal:
      "Standard input is not a terminal. Start qrb from a terminal window, without < or |."
    case .outputIsNotATerminal:
      "Standard output is not a terminal. Start qrb from a terminal window, without > or |."
    case .termIsNotSet:
      "TERM is not set, so the terminal is unknown. Try: TERM=xterm-256color qrb"
    case .unknownTerminal(let name):
      "The terminal \"\(name.printable)\" named by TERM is not known here. "
        + "Try: TERM=xterm-256color qrb, or install the package ncurses-term."
    case .cannotMoveCursor(let name):
      "The terminal \"\(name.printable)\" named by TERM cannot show a full screen. "
        + "Use another terminal window, or try: TERM=xterm-256color qrb"
    case .noTerminalDatabase:
      "No terminal descriptions are installed. Install the package ncurses-base."
    case .cannotBeOpened(let name):
      "The terminal \"\(name.printable)\" could not be opened. Try another terminal window."
    }
  }
}

extension String {
  /// The text with everything but printable ASCII replaced: TERM may hold anything.
  fileprivate var printable: String {
    String(
      String.UnicodeScalarView(
        prefix(40).unicodeScalars.map { (" "..."~").contains($0) ? $0 : "?" }))
  }
}

import CNcurses
import Glibc

extension Terminal {
  static func checkDescriptors() throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1 else { throw .inputIsNotATerminal }
    guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNotATerminal }
  }

  static func terminalName() throws(TerminalError) -> String {
    guard let name = environment("TERM"), !name.isEmpty else { throw .termIsNotSet }
    return name
  }

  /// Sets the locale of characters and says whether it is UTF-8, in which the program draws.
  static func setLocale() -> Bool {
    setlocale(LC_CTYPE, "")
    if isUTF8 { return true }
    setlocale(LC_CTYPE, "C.UTF-8")
    return isUTF8
  }

  static func open(name: String) throws(TerminalError) {
    switch cn_open() {
    case .opened: return
    case .unknownTerminal: throw .unknownTerminal(name: name)
    case .noCursorMovement: throw .cannotMoveCursor(name: name)
    case .noDatabase: throw .noTerminalDatabase
    case .failed: throw .cannotBeOpened(name: name)
    }
  }

  /// See no-color.org: any value but an empty one.
  static var environmentForbidsColor: Bool {
    environment("NO_COLOR").map { !$0.isEmpty } ?? false
  }

  private static var isUTF8: Bool {
    guard let codeset = nl_langinfo(nl_item(CODESET)) else { return false }
    return strcmp(codeset, "UTF-8") == 0
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

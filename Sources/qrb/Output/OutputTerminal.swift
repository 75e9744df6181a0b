import CaseModel
import Glibc
import HarmlessText

/// What standard output leads to: its width, and whether it takes colours.
struct OutputTerminal {
  /// In columns; 80 where the output is no terminal.
  let width: Int
  /// Whether text may be set apart by colour; its words say the same.
  let hasColors: Bool

  init() {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    var size = winsize()
    let isMeasured =
      isTerminal && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    width = isMeasured ? Int(size.ws_col) : 80
    hasColors =
      isTerminal && Environment["NO_COLOR"] == nil
      && Environment["TERM"].map { $0 != "dumb" } == true
  }

  /// A line of a report with its colours.
  func styled(_ line: ReportLine) -> String {
    guard hasColors else { return line.text.string }
    return line.pieces.map { piece in
      let code =
        switch piece.tone {
        case .plain: ""
        case .heading: "1"
        case .aside: "2"
        case .severity(.error): "1;31"
        case .severity(.warning): "33"
        case .severity(.note): "2"
        }
      return code.isEmpty ? piece.text.string : "\u{1B}[\(code)m\(piece.text.string)\u{1B}[0m"
    }.joined()
  }
}

import Glibc
import HarmlessText
import Qualifications
import StrictJSON

/// Prints the pages and JSON of the ecq commands.
enum ECQOutput {
  /// A page made for the terminal's width, or for 80 columns where the output is no terminal.
  static func write(_ page: (_ width: Int) -> TextPage) {
    let width = terminalWidth()
    let setsHeadingsOff = width != nil && isCapable
    var text = ""
    for line in page(width ?? 80).lines {
      let plain = harmless(line.text)
      text += line.isHeading && setsHeadingsOff ? "\u{1B}[1m\(plain)\u{1B}[22m\n" : "\(plain)\n"
    }
    Standard.output(text)
  }

  /// JSON, indented, with a line feed at its end.
  static func write(_ json: JSONValue) {
    Standard.output(String(decoding: json.encoded(), as: UTF8.self))
  }

  /// A sentence on the standard error.
  static func complain(_ sentence: String) {
    Complaint.say(DisplayText(untrusted: sentence))
  }

  /// Text that may come from an office's file or from the command line, with nothing in it that acts on a terminal.
  static func harmless(_ text: String) -> String { DisplayText(untrusted: text).string }

  /// In columns; nil where the standard output is no terminal.
  private static func terminalWidth() -> Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  private static var isCapable: Bool {
    guard let terminal = Environment["TERM"], terminal != "dumb" else { return false }
    return Environment["NO_COLOR"] == nil
  }
}

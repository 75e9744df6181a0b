import HarmlessText
import Qualifications
import StrictJSON

/// Prints the pages and JSON of the ecq commands.
enum ECQOutput {
  /// A page made for the terminal's width, or for 80 columns where the output is no terminal.
  static func write(_ page: (_ width: Int) -> TextPage) {
    let terminal = OutputTerminal()
    var text = ""
    for line in page(terminal.width).lines {
      let plain = harmless(line.text)
      text += line.isHeading && terminal.hasColors ? "\u{1B}[1m\(plain)\u{1B}[22m\n" : "\(plain)\n"
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
}

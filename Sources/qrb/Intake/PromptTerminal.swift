import Glibc
import HarmlessText
import SystemFiles

/// The terminal for plain questions: lines out, lines in, edited by the kernel as at any prompt.
struct PromptTerminal: ~Copyable {
  private let file: OpenFile
  private let before: termios

  /// What came of waiting for a line.
  enum Line {
    case line(String)
    /// Ctrl-C, hang-up or the end of input, with what stood on the line by then.
    case interrupted(String)
  }

  /// Takes the terminal of the session; nil where there is none.
  static func open() -> PromptTerminal? {
    do throws(FileError) {
      let file = try OpenFile("/dev/tty", O_RDWR)
      var modes = termios()
      guard tcgetattr(file.descriptor, &modes) == 0 else { return nil }
      return PromptTerminal(file, before: modes)
    } catch { return nil }
  }

  private init(_ file: consuming OpenFile, before: termios) {
    self.file = file
    self.before = before
    var modes = before
    // An interrupt must not throw away what stands on the line: it is read before the program ends.
    modes.c_lflag |= tcflag_t(NOFLSH | ICANON | ECHO | ECHOE | ISIG)
    modes.c_iflag |= tcflag_t(IUTF8 | ICRNL)
    tcsetattr(self.file.descriptor, TCSADRAIN, &modes)
  }

  deinit {
    var modes = before
    tcsetattr(file.descriptor, TCSANOW, &modes)
  }

  /// Columns of the window.
  var width: Int { Self.width(of: file.descriptor) }

  /// Columns of a terminal; 80 where it does not tell.
  static func width(of descriptor: Int32) -> Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return max(20, Int(size.ws_col))
  }

  /// Writes lines.
  func write(_ lines: [DisplayText]) {
    say(lines.map { "\($0.string)\n" }.joined())
  }

  private func say(_ text: String) {
    do throws(FileError) { try file.write(Array(text.utf8)) } catch {
      // A terminal that is gone shows itself at the next reading.
    }
  }

  /// Asks, and waits for a line or a signal.
  func ask(_ prompt: DisplayText) -> Line {
    say(prompt.string)
    let signals = NotedSignals([SIGINT, SIGHUP, SIGTERM, SIGQUIT])
    defer { signals.restore() }
    var typed: [UInt8] = []
    while true {
      guard signals.wait(file.descriptor) else {
        let rest = typed + unfinished()
        say("\n")
        return .interrupted(Self.text(rest))
      }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = buffer.withUnsafeMutableBytes { read(file.descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else {
        say("\n")
        return .interrupted(Self.text(typed))
      }
      typed += buffer.prefix(count)
      if typed.last == 0x0A { return .line(Self.text(typed)) }
      // Longer than any answer; the kernel hands over a line of at most this length.
      if typed.count > 65_536 { return .line(Self.text(typed)) }
    }
  }

  /// What stands on the line and was not ended by Enter.
  private func unfinished() -> [UInt8] {
    var modes = termios()
    guard tcgetattr(file.descriptor, &modes) == 0 else { return [] }
    modes.c_lflag &= ~tcflag_t(ICANON)
    withUnsafeMutableBytes(of: &modes.c_cc) { characters in
      characters[Int(VMIN)] = 0
      characters[Int(VTIME)] = 0
    }
    guard tcsetattr(file.descriptor, TCSANOW, &modes) == 0 else { return [] }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { read(file.descriptor, $0.baseAddress, $0.count) }
    return count > 0 ? Array(buffer.prefix(count)) : []
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: TypedText(String(decoding: bytes, as: UTF8.self)).utf8, as: UTF8.self)
  }
}

import Glibc
import Sealing

/// Asks for a passphrase on the terminal, where nothing typed is shown.
///
/// It talks to `/dev/tty`, so that the standard streams may be files. The terminal is given back as it was whether a
/// line is typed, Ctrl-C is, or a signal comes; against SIGKILL the process guard stands.
final class PassphrasePrompt {
  private let terminal: Int32
  private static let limit = 1024

  enum Failure: Error {
    /// The program has no terminal to ask on.
    case noTerminal
    case cancelled
  }

  init() throws(Failure) {
    terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else { throw .noTerminal }
  }

  deinit { if terminal >= 0 { close(terminal) } }

  /// Shows a text.
  func say(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Asks, and gives the line typed without its end.
  func ask(_ question: String) throws(Failure) -> [UInt8] {
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else { throw .noTerminal }
    // Signals wait until the terminal is as it was, and then do what they do.
    var awaited = sigset_t()
    sigemptyset(&awaited)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP] { sigaddset(&awaited, signal) }
    var mask = sigset_t()
    pthread_sigmask(SIG_BLOCK, &awaited, &mask)
    defer { pthread_sigmask(SIG_SETMASK, &mask, nil) }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    tcsetattr(terminal, TCSAFLUSH, &silent)
    defer { tcsetattr(terminal, TCSAFLUSH, &before) }
    say(question)
    defer { say("\n") }
    return try readLine(awaited)
  }

  private func readLine(_ awaited: sigset_t) throws(Failure) -> [UInt8] {
    var line: [UInt8] = []
    while true {
      switch try nextByte(awaited) {
      case 0x0A, 0x0D: return line
      case 0x03, 0x1C:  // Ctrl-C, Ctrl-\
        Self.wipe(&line)
        throw .cancelled
      case 0x04 where line.isEmpty: throw .cancelled  // Ctrl-D
      case 0x7F, 0x08: Self.removeLast(&line)
      case 0x15: Self.wipe(&line)  // Ctrl-U
      case let byte where line.count < Self.limit: line.append(byte)
      default: break
      }
    }
  }

  private func nextByte(_ awaited: sigset_t) throws(Failure) -> UInt8 {
    while true {
      var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 200) > 0 else {
        var pending = sigset_t()
        sigpending(&pending)
        let hasCome = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP].contains {
          sigismember(&pending, $0) == 1
        }
        if hasCome { throw .cancelled }
        continue
      }
      var byte: UInt8 = 0
      let count = read(terminal, &byte, 1)
      if count == 1 { return byte }
      guard count < 0, errno == EINTR else { throw .cancelled }
    }
  }

  /// Takes away a whole character, however many bytes it has.
  private static func removeLast(_ line: inout [UInt8]) {
    while let last = line.popLast(), last & 0xC0 == 0x80 {}
  }

  private static func wipe(_ line: inout [UInt8]) {
    for place in line.indices { line[place] = 0 }
    line.removeAll()
  }
}

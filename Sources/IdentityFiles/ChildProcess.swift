import Glibc
import Sealing

/// A program that is given bytes and gives bytes back.
struct ChildProcess {
  /// Whether it may talk to the person.
  enum Manners {
    /// It has no terminal: it cannot ask, and nothing it could ask for is taken from its input.
    case unattended
    /// It may ask on the terminal, which is as it was when it ends.
    case asking
  }

  private let arguments: [String]
  private let manners: Manners
  private let seconds: Int
  /// More than any signature, complaint or list of keys, in bytes.
  private static let limit = 256 << 10

  struct Answer {
    let status: Int32
    let output: [UInt8]
    let errors: [UInt8]
  }

  init(_ arguments: [String], _ manners: Manners = .unattended, seconds: Int) {
    self.arguments = arguments
    self.manners = manners
    self.seconds = seconds
  }

  func run(input: [UInt8] = []) throws(SigningError) -> Answer {
    let terminal = manners == .asking ? AskedTerminal() : nil
    defer { terminal?.giveBack() }
    let program = arguments.first ?? ""
    guard let pipes = Pipes() else { throw .notStarted(program: program, code: errno) }
    var child: pid_t = 0
    let code = pipes.spawn(arguments, manners, &child)
    pipes.closeChildEnds()
    guard code == 0 else { throw .notStarted(program: program, code: code) }
    let exchange = pipes.exchange(input, seconds: seconds, limit: Self.limit)
    let status = Self.end(of: child, isOver: exchange.isComplete)
    guard exchange.isComplete else { throw .timedOut(seconds: seconds) }
    // The low seven bits are the signal that ended it, if one did.
    let signal = status & 0x7F
    if signal == SIGINT { throw .interrupted }
    return Answer(
      status: signal == 0 ? status >> 8 & 0xFF : 128 + signal, output: exchange.output,
      errors: exchange.errors)
  }

  /// Waits for its end; one that is late is asked to end first, so that it can give a terminal back.
  private static func end(of child: pid_t, isOver: Bool) -> Int32 {
    var status: Int32 = 0
    if !isOver {
      kill(child, SIGTERM)
      for _ in 0..<20 {
        if waitpid(child, &status, WNOHANG) == child { return status }
        usleep(25_000)
      }
      kill(child, SIGKILL)
    }
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status
  }
}

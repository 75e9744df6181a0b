import Glibc
import Sealing

/// A program that is given bytes and gives bytes back.
struct ChildProcess {
  private let arguments: [String]
  private let seconds: Int
  /// More than any signature or complaint, in bytes.
  private static let limit = 64 << 10

  struct Answer {
    let status: Int32
    let output: [UInt8]
    let errors: [UInt8]
  }

  init(_ arguments: [String], seconds: Int) {
    self.arguments = arguments
    self.seconds = seconds
  }

  func run(input: [UInt8]) throws(SigningError) -> Answer {
    let program = arguments.first ?? ""
    guard let pipes = Pipes() else { throw .notStarted(program: program, code: errno) }
    var child: pid_t = 0
    let code = pipes.spawn(arguments, &child)
    pipes.closeChildEnds()
    guard code == 0 else { throw .notStarted(program: program, code: code) }
    let exchange = pipes.exchange(input, seconds: seconds, limit: Self.limit)
    if !exchange.isComplete { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard exchange.isComplete else { throw .timedOut(seconds: seconds) }
    // The low seven bits are the signal that ended it, if one did.
    let signal = status & 0x7F
    return Answer(
      status: signal == 0 ? status >> 8 & 0xFF : 128 + signal, output: exchange.output,
      errors: exchange.errors)
  }
}

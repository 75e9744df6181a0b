import ArgumentParser
import Glibc
import HarmlessText

/// A sentence on standard error, after which the program ends.
enum Complaint {
  /// Says why the work could not be done, and gives the exit code for that.
  static func failed(_ sentence: DisplayText) -> ExitCode {
    say(sentence)
    return .failed
  }

  /// Says what was wrong with the command line, and gives the exit code for that.
  static func usage(_ sentence: DisplayText) -> ExitCode {
    say(sentence)
    return .validationFailure
  }

  /// Writes a sentence to standard error.
  static func say(_ sentence: DisplayText) {
    Standard.error("qrb: \(sentence.string)\n")
  }
}

/// The standard streams, written without a buffer so that nothing said is lost.
enum Standard {
  static func output(_ text: String) { write(text, to: STDOUT_FILENO) }
  static func error(_ text: String) { write(text, to: STDERR_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // Nobody reads any more, or the disk is full: there is nowhere left to say so.
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

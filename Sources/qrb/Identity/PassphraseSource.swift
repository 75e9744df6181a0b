import Glibc
import Sealing

/// Where a command gets passphrases from: a descriptor, or the terminal; never an argument or the environment, which others can read.
struct PassphraseSource {
  let descriptor: Int32?
  let mayAsk: Bool

  /// The passphrase of a file that is there.
  func existing(_ question: String) throws -> Passphrase {
    var bytes = try line(question)
    return PassphraseRule.passphrase(typed: &bytes)
  }

  /// A line that is as secret as a passphrase.
  func line(_ question: String) throws -> [UInt8] {
    try descriptor.map(Self.line) ?? ask { try $0.ask("\(question): ") }
  }

  /// A new passphrase: five words are proposed, and whatever is typed is asked for again.
  func new() throws -> Passphrase {
    if let descriptor {
      var bytes = try Self.line(descriptor)
      if let fault = PassphraseRule.fault(in: bytes) { throw IdentityRefusal.passphrase(fault) }
      return PassphraseRule.passphrase(typed: &bytes)
    }
    return try ask { prompt in
      prompt.say(
        """
        Your keys are kept in a file that only a passphrase opens. Here is one of five words:

            \(PassphraseWords.propose())

        Write it on paper now, and keep the paper away from this machine. Or type one of your
        own, of \(PassphraseRule.minimum) characters or more. Nothing you type is shown. Nobody can give it back to you.

        """)
      while true {
        var first = try prompt.ask("Passphrase: ")
        if let fault = PassphraseRule.fault(in: first) {
          prompt.say("That is not taken: \(fault).\n")
          continue
        }
        let passphrase = PassphraseRule.passphrase(typed: &first)
        var second = try prompt.ask("The same once more: ")
        if PassphraseRule.passphrase(typed: &second) == passphrase { return passphrase }
        prompt.say("These were two different ones. Again.\n")
      }
    }
  }

  private func ask<Result>(_ body: (PassphrasePrompt) throws -> Result) throws -> Result {
    guard mayAsk else { throw IdentityRefusal.mayNotAsk }
    do {
      return try body(try PassphrasePrompt())
    } catch let failure as PassphrasePrompt.Failure {
      throw failure == .cancelled ? IdentityRefusal.cancelled : IdentityRefusal.noTerminal
    }
  }

  /// One line of a descriptor that somebody else opened.
  private static func line(_ descriptor: Int32) throws -> [UInt8] {
    var line: [UInt8] = []
    while line.count <= 1024 {
      var byte: UInt8 = 0
      let count = read(descriptor, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw IdentityRefusal.badDescriptor(descriptor) }
      if count == 0 || byte == 0x0A { return line }
      line.append(byte)
    }
    throw IdentityRefusal.badDescriptor(descriptor)
  }
}

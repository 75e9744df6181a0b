import ArgumentParser
import Sealing

/// Makes the administrator's recovery key, or says whether a printed one is right.
struct IdentityRecovery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recovery", abstract: "Print a recovery key for a board, once.",
    discussion: """
      The sheet goes to the standard output, to be printed: "qrb identity recovery | lp". The key is kept nowhere; \
      only its recipient, which the sheet names at its end, is given to the board. With --check a key is read from \
      the terminal or from --key-fd and its recipient is printed, so that the sheet can be tried once a year.
      """)

  @Flag(help: "Read a printed key and print the recipient it belongs to.")
  var check = false

  @Option(
    name: .customLong("key-fd"),
    help: ArgumentHelp(
      "With --check: read the key as one line from this descriptor.", valueName: "number"))
  var descriptor: Int32?

  func run() throws {
    try IdentityRefusal.telling {
      guard check else {
        Standard.output(RecoveryKey().sheet)
        return
      }
      let typed = try PassphraseSource(descriptor: descriptor, mayAsk: true).line("Recovery key")
      guard let key = RecoveryKey(typed: String(decoding: typed, as: UTF8.self)) else {
        throw IdentityRefusal.notRecoveryKey
      }
      Standard.output("\(key.recipient)\n")
    }
  }
}

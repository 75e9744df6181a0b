import ArgumentParser
import IdentityFiles
import Sealing

/// Puts another passphrase in the place of the old one.
struct IdentityPassphrase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "passphrase", abstract: "Change your passphrase.",
    discussion: """
      The old file stays until the new one was read back and opened. Backups keep the passphrase they were made with.
      """)

  @Option(
    name: .customLong("new-passphrase-fd"),
    help: ArgumentHelp(
      "Read the new passphrase as one line from this descriptor.", valueName: "number"))
  var newDescriptor: Int32?

  @OptionGroup var options: IdentityOptions
  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    try IdentityRefusal.telling {
      let folder = try options.identityFolder()
      let name = try options.name(in: folder)
      let locked = try folder.locked(name)
      let source = passphrase.source
      let identity = try locked.unlock(
        passphrase: source.existing("Passphrase of \(name)"))
      let next = PassphraseSource(descriptor: newDescriptor, mayAsk: source.mayAsk)
      try folder.relock(identity, with: next.new())
      Standard.output(
        "The passphrase is changed. Older backups still open with the old one: make a new backup.\n"
      )
    }
  }
}

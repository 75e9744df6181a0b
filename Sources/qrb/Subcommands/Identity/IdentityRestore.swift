import ArgumentParser
import IdentityFiles
import Sealing
import SystemFiles

/// Takes keys from a backup.
struct IdentityRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Take your keys from a backup.",
    discussion: """
      The passphrase of the backup is asked for, to see that it opens; it stays the passphrase of the keys. \
      Keys that are there already are never replaced (exit code 1).
      """)

  @Argument(help: "The file that \"qrb identity backup\" made.")
  var file: String

  @OptionGroup var options: IdentityOptions
  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    try IdentityRefusal.telling {
      let folder = try options.identityFolder()
      let locked = LockedIdentity(file: try Files.read(file, limit: LockedIdentity.limit * 2))
      let identity = try locked.unlock(
        passphrase: passphrase.source.existing("Passphrase of the backup"))
      if let person = options.person, try IdentityOptions.name(person) != identity.name {
        throw IdentityFileError.none(try IdentityOptions.name(person))
      }
      try folder.add(locked, of: identity)
      let sheet = IdentitySheet(
        try identity.publicIdentity(), file: folder.file(of: identity.name))
      Standard.output("Your keys are restored and saved.\n\n\(sheet.text)")
    }
  }
}

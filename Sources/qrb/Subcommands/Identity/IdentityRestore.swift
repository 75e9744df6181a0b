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

  @Option(
    name: .customLong("signing-key"),
    help: ArgumentHelp(
      "Where an SSH key signs for you: its .pub file on this machine, if it is not in ~/.ssh.",
      valueName: "file"), completion: .file())
  var signingKey: String?

  @OptionGroup var options: IdentityOptions
  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    try IdentityRefusal.telling {
      let folder = try options.identityFolder()
      let signingKey = try signingKey.map { try SigningKeyFile($0) }
      let locked = LockedIdentity(file: try Files.read(file, limit: LockedIdentity.limit * 2))
      let wanted = try options.person.map { try IdentityOptions.name($0) }
      // Nobody should type a passphrase for nothing.
      if let wanted, try folder.names().contains(wanted) { throw IdentityFileError.taken(wanted) }
      try folder.checkWritable()
      let passphrase = try passphrase.source.existing("Passphrase of the backup")
      let identity: Identity
      do throws(IdentityError) { identity = try locked.unlock(passphrase: passphrase) } catch {
        throw error == .notAnIdentity ? IdentityRefusal.notBackup(file) : error
      }
      if let wanted, wanted != identity.name {
        throw IdentityRefusal.backupOfOther(identity.name, wanted: wanted)
      }
      if let signingKey, signingKey.publicKey != identity.publicKey || identity.ownSigner != nil {
        throw IdentityRefusal.otherSigningKey(signingKey.path)
      }
      try folder.add(locked, of: identity)
      if let signingKey {
        try folder.writeSigningKey(signingKey, of: identity.name)
      } else if identity.ownSigner == nil {
        try folder.writeSigningKey(identity.publicKey, of: identity.name)
      }
      let sheet = IdentitySheet(try identity.publicIdentity(), in: folder)
      Standard.output("Your keys are restored and saved.\n\n\(sheet.text)")
    }
  }
}

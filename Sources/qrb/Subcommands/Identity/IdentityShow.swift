import ArgumentParser
import IdentityFiles
import Sealing

/// Shows what others may know of a person's keys.
struct IdentityShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show your fingerprint and the line to send.",
    discussion: "Nothing secret is shown, and no passphrase is needed.")

  @Flag(name: .customLong("json"), help: "Print JSON.")
  var printsJSON = false

  @Flag(name: .customLong("line"), help: "Print the line to send and nothing else.")
  var printsLine = false

  @OptionGroup var options: IdentityOptions
  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    try IdentityRefusal.telling {
      let folder = try options.identityFolder()
      let name = try options.name(in: folder)
      let identity = try folder.publicIdentity(name) ?? restored(name, in: folder)
      let sheet = IdentitySheet(identity, in: folder)
      if printsJSON {
        Standard.output(String(decoding: sheet.json.encoded(), as: UTF8.self))
      } else {
        Standard.output(printsLine ? "\(identity.line)\n" : sheet.text)
      }
    }
  }

  /// Makes the public line anew where a crash or a copy has left the locked file alone.
  private func restored(_ name: PersonName, in folder: IdentityFolder) throws -> PublicIdentity {
    let locked = try folder.locked(name)
    let identity = try locked.unlock(
      passphrase: passphrase.source.existing("Passphrase of \(name)"))
    try folder.writePublic(identity)
    if identity.ownSigner == nil, !folder.hasSigningKeyFile(name) {
      try folder.writeSigningKey(identity.publicKey, of: name)
    }
    return try identity.publicIdentity()
  }
}

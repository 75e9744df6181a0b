import ArgumentParser
import IdentityFiles
import Sealing

/// Makes a person's keys; refuses where there are some already.
struct IdentityNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make your keys.",
    discussion: "Keys that are there already are never replaced (exit code 1).")

  @OptionGroup var options: IdentityOptions
  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    try IdentityRefusal.telling {
      let folder = try options.identityFolder()
      guard let person = options.person ?? Account.name else {
        throw IdentityRefusal.noName([])
      }
      let name = try IdentityOptions.name(person)
      // Nobody should think of a passphrase for nothing.
      if try folder.names().contains(name) { throw IdentityFileError.taken(name) }
      let identity = Identity(name: name)
      let locked = try identity.locked(with: passphrase.source.new())
      try folder.add(locked, of: identity)
      let sheet = IdentitySheet(try identity.publicIdentity(), file: folder.file(of: name))
      Standard.output("Your keys are made and saved.\n\n\(sheet.text)")
    }
  }
}

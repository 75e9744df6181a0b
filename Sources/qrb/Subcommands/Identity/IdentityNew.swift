import ArgumentParser
import IdentityFiles
import Sealing

/// Makes a person's keys; refuses where there are some already.
struct IdentityNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make your keys.",
    discussion: """
      Keys that are there already are never replaced (exit code 1).

      With --signing-key an SSH key that you have signs for you: Ed25519, ECDSA, RSA from 2048 bits, or a security key, in \
      an agent, on a card or in its file. It stays where it is and never opens anything; the key that opens ballots is made \
      anew and kept under your passphrase. An agent that is forwarded from another machine is refused.
      """)

  @Option(
    name: .customLong("signing-key"),
    help: ArgumentHelp(
      "Sign with the SSH key of this .pub file, through ssh-keygen.", valueName: "file"),
    completion: .file())
  var signingKey: String?

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
      try folder.checkWritable()
      let source = passphrase.source
      let file = try signingKey.map { try SigningKeyFile($0) }
      let identity = try file.map { try signed(by: $0, name, folder) } ?? Identity(name: name)
      let locked = try identity.locked(with: source.new())
      try folder.add(locked, of: identity)
      if let file { try folder.writeSigningKey(file, of: name) }
      let sheet = IdentitySheet(try identity.publicIdentity(), in: folder)
      Standard.output("Your keys are made and saved.\n\n\(sheet.text)")
    }
  }

  /// An identity for which an SSH key signs, which shows that it can.
  private func signed(
    by file: SigningKeyFile, _ name: PersonName, _ folder: IdentityFolder
  ) throws -> Identity {
    let signer = try SigningKeyOpening(folder: folder, mayAsk: !passphrase.neverAsks).signer(file)
    let sealingKey = AgeSecretKey()
    let shown = try PublicIdentity(name: name, recipient: sealingKey.recipient, signer: signer)
    guard let identity = Identity(signedElsewhere: shown, sealingKey: sealingKey) else {
      throw IdentityError.damaged
    }
    return identity
  }
}

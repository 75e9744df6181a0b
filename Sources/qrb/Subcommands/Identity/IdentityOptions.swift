import ArgumentParser
import CursesTerminal
import IdentityFiles
import Sealing

/// What all identity commands take.
struct IdentityOptions: ParsableArguments {
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Whose keys, by the name on the roster; needed where there are several.", valueName: "name"))
  var person: String?

  @Option(
    help: ArgumentHelp(
      "The folder with the keys; by default $XDG_STATE_HOME/qrb/identities.", valueName: "folder"))
  var folder: String?

  func identityFolder() throws -> IdentityFolder {
    if let folder { return IdentityFolder(folder) }
    guard let standard = IdentityFolder.standard({ Environment[$0] }) else {
      throw IdentityRefusal.noFolder
    }
    return standard
  }

  /// The name that was given, or of the only identity there is.
  func name(in folder: IdentityFolder) throws -> PersonName {
    if let person { return try Self.name(person) }
    let names = try folder.names()
    guard names.count == 1, let only = names.first else { throw IdentityRefusal.noName(names) }
    return only
  }

  static func name(_ text: String) throws -> PersonName {
    guard let name = PersonName(text) else { throw IdentityRefusal.badName(text) }
    return name
  }
}

/// Where the passphrase comes from.
struct PassphraseOptions: ParsableArguments {
  @Option(
    name: .customLong("passphrase-fd"),
    help: ArgumentHelp(
      "Read the passphrase as one line from this descriptor.", valueName: "number"))
  var descriptor: Int32?

  @Flag(
    name: .customLong("no-input"), help: "Never ask; end with code 2 where something is needed.")
  var neverAsks = false

  var source: PassphraseSource { source(descriptor) }

  func source(_ descriptor: Int32?) -> PassphraseSource {
    if descriptor == nil, !neverAsks {
      // Whatever ends the program while a passphrase is typed, the terminal shows again what is typed.
      ProcessGuard.begin(
        messageAfterCrash: "qrb ended unexpectedly. Your keys are as they were.\n")
    }
    return PassphraseSource(descriptor: descriptor, mayAsk: !neverAsks)
  }
}

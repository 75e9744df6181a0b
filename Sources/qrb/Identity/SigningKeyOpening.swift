import BoardRecord
import HarmlessText
import IdentityFiles
import Sealing

/// How the SSH key is come by that signs for a person.
struct SigningKeyOpening {
  let folder: IdentityFolder
  /// Whether a passphrase or a PIN of the key may be asked for on the terminal.
  var mayAsk = true
  /// Whether the terminal takes lines; a session's screen does not.
  var announces = true

  /// Where people keep the keys of SSH.
  static var sshFolder: String? { Environment["HOME"].map { "\($0)/.ssh" } }

  /// The signer by the key file that was written down for a name; nil where none was.
  func signer(of name: PersonName) throws -> ExternalSigner? {
    guard folder.hasSigningKeyFile(name) else { return nil }
    return try signer(folder.signingKeyFile(of: name, sshFolder: Self.sshFolder))
  }

  /// The signer by a key file.
  func signer(_ file: SigningKeyFile) throws(SigningError) -> ExternalSigner {
    guard announces else {
      return try ExternalSigner(file, agent: .ofThisSession, mayAsk: mayAsk)
    }
    return try ExternalSigner(file, agent: .ofThisSession, mayAsk: mayAsk) { attention in
      Standard.error("\(Self.sentence(attention))\n")
    }
  }

  /// What is said before a signature that needs somebody.
  static func sentence(_ attention: SigningAttention) -> String {
    switch attention {
    case .none: ""
    case .touch: "Your security key signs now: touch it when it blinks."
    case .terminal:
      "Your SSH key signs now, and asks for its passphrase or PIN; a security key is touched when it blinks."
    }
  }
}

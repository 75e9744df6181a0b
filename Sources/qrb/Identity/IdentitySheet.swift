import HarmlessText
import IdentityFiles
import Sealing
import StrictJSON

/// What a person is told of the keys, and what to do with it.
struct IdentitySheet {
  let identity: PublicIdentity
  let file: String
  /// The public half of the SSH key that signs; nil where the identity has a key of its own.
  let signingKeyFile: String?

  /// The sheet of an identity in a folder.
  init(_ identity: PublicIdentity, in folder: IdentityFolder) {
    self.identity = identity
    file = folder.file(of: identity.name)
    signingKeyFile =
      folder.hasSigningKeyFile(identity.name)
      ? try? folder.signingKeyFile(
        of: identity.name, sshFolder: SigningKeyOpening.sshFolder
      ).path : nil
  }

  var text: String {
    """
    Name          \(identity.name)
    Fingerprint   \(identity.fingerprint.groups)
    \(signs)File          \(DisplayText(untrusted: file).string)

    What to do:
    1. Send the line below to your administrator, by mail or as a file. It is no secret.
    2. Read the six groups of the fingerprint to the administrator, in person or by telephone.
       The administrator compares them. That call is what makes the keys yours.
    3. Make a backup:  qrb identity backup FILE\(backupWarning)

    \(identity.line)

    """
  }

  private var signs: String {
    guard let signingKeyFile else { return "" }
    return """
      Signs with    the SSH key of \(DisplayText(untrusted: signingKeyFile).string)
                    \(identity.signingKey.kind.rawValue) \(identity.fingerprint.text)

      """
  }

  private var backupWarning: String {
    signingKeyFile == nil
      ? "" : "\n   The SSH key is not in it: you keep that one yourself."
  }

  var json: JSONValue {
    .object([
      "name": .string("\(identity.name)"),
      "fingerprint": .string(identity.fingerprint.text),
      "fingerprintGroups": .string(identity.fingerprint.groups),
      "signingKey": .string(identity.signingKey.line),
      "signingKeyFile": .optional(signingKeyFile),
      "recipient": .string("\(identity.recipient)"),
      "line": .string(identity.line),
      "file": .string(file),
    ])
  }
}

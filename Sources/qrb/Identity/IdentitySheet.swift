import HarmlessText
import Sealing
import StrictJSON

/// What a person is told of the keys, and what to do with it.
struct IdentitySheet {
  let identity: PublicIdentity
  let file: String

  init(_ identity: PublicIdentity, file: String) {
    self.identity = identity
    self.file = file
  }

  var text: String {
    """
    Name          \(identity.name)
    Fingerprint   \(identity.fingerprint.groups)
    File          \(DisplayText(untrusted: file).string)

    What to do:
    1. Send the line below to your administrator, by mail or as a file. It is no secret.
    2. Read the six groups of the fingerprint to the administrator, in person or by telephone.
       The administrator compares them. That call is what makes the keys yours.
    3. Make a backup:  qrb identity backup FILE

    \(identity.line)

    """
  }

  var json: JSONValue {
    .object([
      "name": .string("\(identity.name)"),
      "fingerprint": .string(identity.fingerprint.text),
      "fingerprintGroups": .string(identity.fingerprint.groups),
      "signingKey": .string(identity.signingKey.line),
      "recipient": .string("\(identity.recipient)"),
      "line": .string(identity.line),
      "file": .string(file),
    ])
  }
}

import BoardRecord
import HarmlessText
import IdentityFiles
import Sealing

/// What opens a locked session again: the file with the person's keys, which are themselves not here.
struct KeyLock: Sendable {
  let folder: IdentityFolder
  let name: PersonName
  /// The file as it was at the beginning, for when it cannot be read any more.
  let locked: LockedIdentity
  /// The keys that were open at the beginning; others do not open the session.
  let publicKey: SSHPublicKey
  let recipient: AgeRecipient
  /// The SSH key that signs, where one does.
  let signer: ExternalSigner?

  enum Answer {
    case opened(LedgerKeys)
    case wrongPassphrase
    /// The sentence says what is the matter with the file.
    case failed(DisplayText)
  }

  /// Tries a passphrase; it takes a third of a second and 128 MiB.
  func open(_ passphrase: Passphrase) -> Answer {
    let file = (try? folder.locked(name)) ?? locked
    do throws(IdentityError) {
      let identity = try file.unlock(passphrase: passphrase)
      guard identity.publicKey == publicKey, identity.recipient == recipient else {
        return .failed("The keys in your file are others now than those this session began with.")
      }
      if let signer {
        return .opened(LedgerKeys(signer: signer, openers: [identity.sealingKey]))
      }
      return LedgerKeys(identity).map(Answer.opened) ?? .failed("Your file has no key that signs.")
    } catch .wrongPassphrase {
      return .wrongPassphrase
    } catch {
      return .failed("Your keys: \(DisplayText(untrusted: error.description)).")
    }
  }
}

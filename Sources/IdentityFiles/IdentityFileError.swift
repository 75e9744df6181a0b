import Sealing
import SystemFiles

/// Why an identity could not be found, read or kept.
public enum IdentityFileError: Error, Sendable, Equatable {
  /// There is none of that name.
  case none(PersonName)
  /// There is one of that name already.
  case taken(PersonName)
  /// What was written is not what is read.
  case notReadBack(PersonName)
  case identity(IdentityError)
  /// The line that others may know is damaged; unlocking makes it anew.
  case publicLine(PublicIdentityError)
  case signing(SigningError)
  /// The file holds no SSH public key of a kind that may sign.
  case notAPublicKey(String)
  case file(FileError)
}

extension IdentityFileError: CustomStringConvertible {
  /// What happened, in one sentence without its full stop; paths in it are not made harmless.
  public var description: String {
    switch self {
    case .none(let name): "there is no identity of \(name) here"
    case .taken(let name): "there is an identity of \(name) already, and it stays as it is"
    case .notReadBack(let name):
      "the file of \(name) was written, and the disk gives back something else"
    case .identity(let error): error.description
    case .publicLine(let error): error.description
    case .signing(let error): error.description
    case .notAPublicKey(let path):
      "the file \(path) is no SSH public key that may sign; give the .pub file of an Ed25519, ECDSA, RSA (2048 bits or more) or security key"
    case .file(let error): error.description
    }
  }
}

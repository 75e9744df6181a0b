/// Why an identity could not be locked or unlocked.
public enum IdentityError: Error, Sendable, Equatable {
  case wrongPassphrase
  /// The file is something else.
  case notAnIdentity
  /// The file was written by a later version of the program.
  case version(String)
  /// It was opened, and its contents are not what is written.
  case damaged
  /// The file could not be sealed or opened.
  case age(AgeError)
}

extension IdentityError: CustomStringConvertible {
  /// What happened, in one sentence without its full stop.
  public var description: String {
    switch self {
    case .wrongPassphrase: "the passphrase is another one"
    case .notAnIdentity: "it is no identity file"
    case .version(let version):
      "it was written by another version of the program (form \(version)); use that one"
    case .damaged: "the passphrase is right, and what is in the file is damaged"
    case .age(let error): error.description
    }
  }
}

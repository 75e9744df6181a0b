/// Why a signature does not count.
public enum SSHSignatureError: Error, Sendable, Equatable {
  /// It is not written between the two marker lines as the format has it.
  case armor
  /// It is not formed as a signature of SSH.
  case malformed
  case tooLarge
  /// It is of a later version of the format.
  case version(Int)
  /// The message was hashed with something else than SHA-256 or SHA-512.
  case unknownHash
  /// Its key is malformed or of a kind that is not taken.
  case unknownKey
  /// It was made for another purpose.
  case otherNamespace(String)
  /// It was made with another key.
  case otherKey(SSHFingerprint)
  /// The message is not what was signed, or the signature was altered.
  case wrong
  /// The security key was not touched.
  case withoutTouch
}

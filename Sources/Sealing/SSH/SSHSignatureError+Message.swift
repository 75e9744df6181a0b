extension SSHSignatureError: CustomStringConvertible {
  /// What happened, in one sentence without its full stop.
  public var description: String {
    switch self {
    case .armor: "the signature is damaged: its text form is not that of an SSH signature"
    case .malformed: "the signature is damaged: it is not formed as an SSH signature"
    case .tooLarge: "the signature is longer than any that is made"
    case .version(let version): "the signature is of version \(version) of its format, not 1"
    case .unknownHash: "the signature uses a hash that is not taken"
    case .unknownKey: "the signature was made with a kind of key that is not taken"
    case .otherNamespace(let namespace): "the signature was made for \(namespace), not for this"
    case .otherKey(let fingerprint):
      "the signature was made with another key, \(fingerprint.groups)"
    case .wrong: "the signature does not fit: the text or the signature was altered"
    case .withoutTouch: "the security key signed without being touched"
    }
  }
}

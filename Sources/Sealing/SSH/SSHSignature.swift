import Crypto

/// A signature as `ssh-keygen -Y sign` makes it (PROTOCOL.sshsig): over a message, for one purpose only, its namespace.
public struct SSHSignature: Hashable, Sendable {
  /// The key it says it was made with; who that is, only a roster can say.
  public let key: SSHPublicKey
  /// What it was made for, such as `ballot@qrb`.
  public let namespace: String
  let hash: Hash
  /// The kind and the bytes of the signature proper.
  let algorithm: String
  let signature: [UInt8]
  /// What a security key adds to its signature.
  public let touch: Touch?

  /// How the message was hashed.
  enum Hash: String, Sendable {
    case sha256, sha512

    func digest(of message: [UInt8]) -> [UInt8] {
      switch self {
      case .sha256: [UInt8](SHA256.hash(data: message))
      case .sha512: [UInt8](SHA512.hash(data: message))
      }
    }
  }

  /// What a security key says about the moment of signing.
  public struct Touch: Hashable, Sendable {
    /// Bit 0: somebody was there and touched it. Bit 2: a PIN or a finger was checked.
    public let flags: UInt8
    /// How many signatures the key has made, as it counts them.
    public let counter: UInt32

    /// Whether somebody touched the key.
    public var isPresent: Bool { flags & 1 != 0 }
  }

  static let armor = Armor("SSH SIGNATURE", width: 70, isStrict: false)
  /// In bytes; the longest, of RSA with 8192 bits, stays below half of it.
  static let limit = 8192

  static let magic = Array("SSHSIG".utf8)

  /// What is signed in the place of the message.
  static func signed(_ message: [UInt8], _ namespace: String, _ hash: Hash) -> [UInt8] {
    SSHWriter.write {
      $0.raw(magic)
      $0.string(namespace)
      $0.string("")
      $0.string(hash.rawValue)
      $0.string(hash.digest(of: message))
    }
  }

  /// A namespace is not empty and has no byte that a command line or a roster would have to escape.
  static func isNamespace(_ text: some Collection<UInt8>) -> Bool {
    (1...128).contains(text.count)
      && text.allSatisfy {
        (0x21...0x7E).contains($0) && ![0x22, 0x2A, 0x2C, 0x3F, 0x5C].contains($0)
      }
  }
}

import Crypto

/// What people compare to know that a key is the one they mean.
public struct SSHFingerprint: Hashable, Sendable {
  /// The SHA-256 of the key in SSH's own form.
  public let digest: [UInt8]

  /// The fingerprint of a key.
  public init(of key: SSHPublicKey) { digest = [UInt8](SHA256.hash(data: key.blob)) }

  /// As `ssh-keygen -l` prints it: `SHA256:` and 43 characters.
  public var text: String {
    "SHA256:" + String(decoding: Base64.encode(digest, padded: false), as: UTF8.self)
  }

  /// Its first 120 bits as six groups of four letters and digits, to be read out: no I, L, O or U, no capitals to tell apart.
  public var groups: String {
    var text = ""
    for start in stride(from: 0, to: 15, by: 5) {
      let bits = digest[start..<(start + 5)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      for place in 0..<8 {
        text.unicodeScalars.append(UnicodeScalar(Self.alphabet[Int(bits >> (35 - place * 5) & 31)]))
      }
    }
    return Groups.ofFour(text)
  }

  /// Whether groups that somebody typed are these; spaces and hyphens do not matter, small letters neither, and O is 0, I and L are 1.
  public func isSame(asTyped text: String) -> Bool {
    func plain(_ text: String) -> [UInt8] {
      text.uppercased().utf8.compactMap { byte in
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "-"): nil
        case UInt8(ascii: "O"): UInt8(ascii: "0")
        case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
        default: byte
        }
      }
    }
    return plain(text) == plain(groups)
  }

  /// Crockford's base 32, which receipts use as well.
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}

extension SSHPublicKey {
  /// What people compare to know that it is the key they mean.
  public var fingerprint: SSHFingerprint { SSHFingerprint(of: self) }
}

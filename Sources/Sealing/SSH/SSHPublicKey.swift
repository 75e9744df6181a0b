import Crypto

/// A public key as SSH has it: what a signature is checked with.
public struct SSHPublicKey: Hashable, Sendable {
  /// What kind of key it is.
  public let kind: SSHKeyKind
  /// The key in SSH's own form (RFC 4253 §6.6), which fingerprints and signatures are about.
  public let blob: [UInt8]

  /// Reads a key in SSH's own form; nil where its kind is none of those known here, or where it is not formed as such.
  public init?(blob: [UInt8]) {
    var reader = SSHReader(blob)
    guard let name = reader.name(), let kind = SSHKeyKind(rawValue: name),
      SSHKeyMaterial(kind, &reader) != nil
    else { return nil }
    self.kind = kind
    self.blob = blob
  }

  /// The key of 32 bytes of Ed25519.
  init(ed25519 point: [UInt8]) {
    kind = .ed25519
    blob = SSHWriter.write {
      $0.string(SSHKeyKind.ed25519.rawValue)
      $0.string(point)
    }
  }

  /// What the signature is computed with; not nil, since it was looked at when the key was read.
  var material: SSHKeyMaterial? {
    var reader = SSHReader(blob)
    _ = reader.string()
    return SSHKeyMaterial(kind, &reader)
  }
}

/// The kinds of keys whose signatures can be checked, by their names in SSH.
public enum SSHKeyKind: String, Sendable, CaseIterable {
  case ed25519 = "ssh-ed25519"
  case ecdsa256 = "ecdsa-sha2-nistp256"
  case ecdsa384 = "ecdsa-sha2-nistp384"
  case ecdsa521 = "ecdsa-sha2-nistp521"
  case rsa = "ssh-rsa"
  /// Ed25519 in a security key, which wants a touch.
  case securityKeyEd25519 = "sk-ssh-ed25519@openssh.com"
  /// ECDSA in a security key, which wants a touch.
  case securityKeyECDSA = "sk-ecdsa-sha2-nistp256@openssh.com"

  /// Whether it is a security key, which counts its signatures and says whether it was touched.
  public var isSecurityKey: Bool { self == .securityKeyEd25519 || self == .securityKeyECDSA }
}

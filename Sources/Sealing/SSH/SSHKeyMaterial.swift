import Crypto
import CryptoExtras

/// The numbers of a public key, in the types of the cryptographic module.
enum SSHKeyMaterial {
  case ed25519(Curve25519.Signing.PublicKey)
  case p256(P256.Signing.PublicKey)
  case p384(P384.Signing.PublicKey)
  case p521(P521.Signing.PublicKey)
  case rsa(_RSA.Signing.PublicKey)
  indirect case securityKey(SSHKeyMaterial, application: [UInt8])

  /// Reads what follows the name of the kind; nil where it is malformed, no point of its curve, or of a size that is not taken.
  init?(_ kind: SSHKeyKind, _ reader: inout SSHReader) {
    let material: SSHKeyMaterial?
    switch kind {
    case .ed25519: material = Self.edwards(&reader)
    case .ecdsa256, .ecdsa384, .ecdsa521: material = Self.curve(kind, &reader)
    case .rsa: material = Self.rsa(&reader)
    case .securityKeyEd25519: material = Self.withApplication(Self.edwards(&reader), &reader)
    case .securityKeyECDSA:
      material = Self.withApplication(Self.curve(.ecdsa256, &reader), &reader)
    }
    guard let material, reader.isAtEnd else { return nil }
    self = material
  }

  private static func edwards(_ reader: inout SSHReader) -> SSHKeyMaterial? {
    guard let point = reader.string(), point.count == 32 else { return nil }
    return (try? Curve25519.Signing.PublicKey(rawRepresentation: point)).map(Self.ed25519)
  }

  private static func curve(_ kind: SSHKeyKind, _ reader: inout SSHReader) -> SSHKeyMaterial? {
    guard let name = reader.name(), kind.rawValue == "ecdsa-sha2-\(name)",
      let point = reader.string(), point.first == 4
    else { return nil }
    switch kind {
    case .ecdsa256: return (try? P256.Signing.PublicKey(x963Representation: point)).map(Self.p256)
    case .ecdsa384: return (try? P384.Signing.PublicKey(x963Representation: point)).map(Self.p384)
    case .ecdsa521: return (try? P521.Signing.PublicKey(x963Representation: point)).map(Self.p521)
    default: return nil
    }
  }

  /// From 2048 to 8192 bits: below is forged, above is only slow.
  private static func rsa(_ reader: inout SSHReader) -> SSHKeyMaterial? {
    guard let exponent = reader.magnitude(), let modulus = reader.magnitude(),
      (1...4).contains(exponent.count), (256...1024).contains(modulus.count)
    else { return nil }
    return (try? _RSA.Signing.PublicKey(n: modulus, e: exponent)).map(Self.rsa)
  }

  private static func withApplication(
    _ material: SSHKeyMaterial?, _ reader: inout SSHReader
  ) -> SSHKeyMaterial? {
    guard let material, let application = reader.string(), application.count <= 1024 else {
      return nil
    }
    return .securityKey(material, application: application)
  }
}

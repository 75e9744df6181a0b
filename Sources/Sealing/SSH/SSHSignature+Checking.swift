import Crypto
import CryptoExtras

extension SSHSignature {
  /// Throws unless the signature is over this message, for this namespace, and by the key it names.
  ///
  /// Who has that key is another question: compare `key` with the roster, or ask `AllowedSigners`.
  public func check(_ message: [UInt8], namespace: String) throws(SSHSignatureError) {
    guard namespace == self.namespace else { throw .otherNamespace(self.namespace) }
    guard let material = key.material else { throw .unknownKey }
    let signed = Self.signed(message, namespace, hash)
    if key.kind == .rsa {
      guard case .rsa(let rsa) = material, isValid(signed, rsa) else { throw .wrong }
      return
    }
    guard algorithm == key.kind.rawValue else { throw .malformed }
    guard isValid(signed, material) else { throw .wrong }
    if let touch, !touch.isPresent { throw .withoutTouch }
  }

  /// Throws unless the signature is over this message, for this namespace, and by exactly this key.
  public func check(
    _ message: [UInt8], namespace: String, by expected: SSHPublicKey
  ) throws(SSHSignatureError) {
    guard key == expected else { throw .otherKey(key.fingerprint) }
    try check(message, namespace: namespace)
  }

  private func isValid(_ signed: [UInt8], _ material: SSHKeyMaterial) -> Bool {
    switch material {
    case .ed25519(let key):
      return signature.count == 64 && key.isValidSignature(signature, for: signed)
    case .p256(let key):
      guard let numbers = numbers(width: 32),
        let signature = try? P256.Signing.ECDSASignature(rawRepresentation: numbers)
      else { return false }
      return key.isValidSignature(signature, for: SHA256.hash(data: signed))
    case .p384(let key):
      guard let numbers = numbers(width: 48),
        let signature = try? P384.Signing.ECDSASignature(rawRepresentation: numbers)
      else { return false }
      return key.isValidSignature(signature, for: SHA384.hash(data: signed))
    case .p521(let key):
      guard let numbers = numbers(width: 66),
        let signature = try? P521.Signing.ECDSASignature(rawRepresentation: numbers)
      else { return false }
      return key.isValidSignature(signature, for: SHA512.hash(data: signed))
    case .securityKey(let inner, let application):
      guard let touch else { return false }
      let covered = SSHWriter.write {
        $0.raw(Array(SHA256.hash(data: application)))
        $0.raw([touch.flags])
        $0.number(touch.counter)
        $0.raw(Array(SHA256.hash(data: signed)))
      }
      return isValid(covered, inner)
    case .rsa: return false
    }
  }

  /// RSA with the hash that the signature names; SHA-1 is none of them.
  private func isValid(_ signed: [UInt8], _ key: _RSA.Signing.PublicKey) -> Bool {
    let value = _RSA.Signing.RSASignature(rawRepresentation: signature)
    return switch algorithm {
    case "rsa-sha2-256":
      key.isValidSignature(
        value, for: SHA256.hash(data: signed), padding: .insecurePKCS1v1_5)
    case "rsa-sha2-512":
      key.isValidSignature(
        value, for: SHA512.hash(data: signed), padding: .insecurePKCS1v1_5)
    default: false
    }
  }

  /// The two numbers of ECDSA, one after the other.
  private func numbers(width: Int) -> [UInt8]? {
    var reader = SSHReader(signature)
    guard let r = reader.integer(width: width), let s = reader.integer(width: width),
      reader.isAtEnd
    else { return nil }
    return r + s
  }
}

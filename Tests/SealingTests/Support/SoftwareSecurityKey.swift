import Crypto

@testable import Sealing

/// What a security key does, without one (PROTOCOL.u2f in OpenSSH).
struct SoftwareSecurityKey {
  let publicKey: SSHPublicKey
  private let kind: SSHKeyKind
  private let edwards = Curve25519.Signing.PrivateKey()
  private let ecdsa = P256.Signing.PrivateKey()
  private let application = "ssh:"

  init(_ kind: SSHKeyKind) {
    self.kind = kind
    let blob = SSHWriter.write { [edwards, ecdsa, application] in
      $0.string(kind.rawValue)
      if kind == .securityKeyEd25519 {
        $0.string([UInt8](edwards.publicKey.rawRepresentation))
      } else {
        $0.string("nistp256")
        $0.string([UInt8](ecdsa.publicKey.x963Representation))
      }
      $0.string(application)
    }
    publicKey = SSHPublicKey(blob: blob) ?? SigningKey().publicKey
  }

  func sign(
    _ message: [UInt8], namespace: String, flags: UInt8, counter: UInt32
  ) throws -> SSHSignature {
    let signed = SSHSignature.signed(message, namespace, .sha512)
    let covered = SSHWriter.write {
      $0.raw(Array(SHA256.hash(data: Array(application.utf8))))
      $0.raw([flags])
      $0.number(counter)
      $0.raw(Array(SHA256.hash(data: signed)))
    }
    let value: [UInt8]
    if kind == .securityKeyEd25519 {
      value = [UInt8](try edwards.signature(for: covered))
    } else {
      let numbers = [UInt8](
        try ecdsa.signature(for: SHA256.hash(data: covered)).rawRepresentation)
      value = SSHWriter.write {
        $0.string(Self.integer(numbers[..<32]))
        $0.string(Self.integer(numbers[32...]))
      }
    }
    return SSHSignature(
      key: publicKey, namespace: namespace, hash: .sha512, algorithm: kind.rawValue,
      signature: value, touch: .init(flags: flags, counter: counter))
  }

  private static func integer(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let digits = Array(bytes.drop { $0 == 0 })
    return digits.first.map { $0 & 0x80 != 0 } == true ? [0] + digits : digits
  }
}

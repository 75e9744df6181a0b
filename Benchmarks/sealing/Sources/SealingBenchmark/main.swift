import Crypto
import Sealing

/// Microseconds of one call: the least of five rounds, since everything else only adds.
func microseconds(_ count: Int, _ body: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  var best = Double.infinity
  for _ in 0..<5 {
    let time = try clock.measure { for _ in 0..<count { try body() } }
    let (seconds, attoseconds) = time.components
    best = min(best, (Double(seconds) * 1e6 + Double(attoseconds) / 1e12) / Double(count))
  }
  return best
}

func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

func compare(_ name: String, _ ours: Double, _ bareName: String, _ bare: Double) {
  print(
    "\(name): \(rounded(ours)) us; \(bareName): \(rounded(bare)) us; \(rounded(ours / bare)) times")
}

let ballot = [UInt8](repeating: 0x61, count: 4000) + [0x0A]
let padded = Padding.pad(ballot)
let signer = SigningKey()
let keys = [AgeSecretKey(), AgeSecretKey(), AgeSecretKey()]
let recipients = keys.map(\.recipient)
let bareSigner = Curve25519.Signing.PrivateKey()
let barePeer = Curve25519.KeyAgreement.PrivateKey().publicKey
let bareKey = SymmetricKey(size: .bits256)

// The bare primitives of one sealing: a signature, three key agreements with a key of their own each, one cipher.
let bareSeal = try microseconds(200) {
  _ = try bareSigner.signature(for: SHA512.hash(data: ballot).withUnsafeBytes { Array($0) })
  for _ in recipients {
    let ephemeral = Curve25519.KeyAgreement.PrivateKey()
    _ = ephemeral.publicKey
    _ = try ephemeral.sharedSecretFromKeyAgreement(with: barePeer)
  }
  _ = try ChaChaPoly.seal(padded, using: bareKey)
}
let seal = try microseconds(200) {
  _ = try SealedEnvelope.seal(ballot, signedBy: signer, namespace: "ballot@qrb", to: recipients)
}
compare("sign, pad, seal to three", seal, "bare primitives", bareSeal)

let sealed = try SealedEnvelope.seal(
  ballot, signedBy: signer, namespace: "ballot@qrb", to: recipients)
let open = try microseconds(200) {
  let signed = try SealedEnvelope.open(sealed, with: [keys[2]])
  try signed.check(by: signer.publicKey, namespace: "ballot@qrb")
}
print("open and check, third of three: \(rounded(open)) us")

let armored = try signer.signature(of: ballot, namespace: "ballot@qrb")
let check = try microseconds(500) {
  try SSHSignature(armored: armored).check(
    ballot, namespace: "ballot@qrb", by: signer.publicKey)
}
let value = try bareSigner.signature(for: ballot)
let bareCheck = microseconds(500) {
  precondition(bareSigner.publicKey.isValidSignature(value, for: ballot))
}
compare("read and check a signature", check, "bare check", bareCheck)

let locked = try Identity(name: PersonName("a") ?? { preconditionFailure("a is a name") }())
  .locked(with: Passphrase("p"))
print(
  "unlock: \(rounded(try microseconds(1) { _ = try locked.unlock(passphrase: Passphrase("p")) } / 1000)) ms"
)

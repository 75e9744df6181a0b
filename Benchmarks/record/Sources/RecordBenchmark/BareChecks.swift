import Crypto
import Dispatch
import Glibc

/// Signatures checked by the cryptographic module and nothing around it, on all cores.
struct BareChecks {
  private let signature: [UInt8]
  private let point: [UInt8]
  private let digest = [UInt8](repeating: 7, count: 64)

  init() throws {
    let key = Curve25519.Signing.PrivateKey()
    signature = Array(try key.signature(for: digest))
    point = Array(key.publicKey.rawRepresentation)
  }

  /// What so many take.
  func time(_ count: Int) -> Time {
    let part = 64
    return Time.of {
      DispatchQueue.concurrentPerform(iterations: (count + part - 1) / part) { index in
        for _ in (index * part)..<min(count, (index + 1) * part) {
          guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: point),
            key.isValidSignature(signature, for: digest)
          else { exit(1) }
        }
      }
    }.1
  }
}

/// The middle of some figures with the least and the greatest.
func spread(_ figures: [Double]) -> String {
  let sorted = figures.sorted()
  guard let least = sorted.first, let greatest = sorted.last else { return "-" }
  return "\(rounded(sorted[sorted.count / 2])) (\(rounded(least))–\(rounded(greatest)))"
}

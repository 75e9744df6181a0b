import BoardReview
import Sealing

/// Finds out with which key some bytes were signed; whose key that is, only the fold over the record can say.
enum SignatureCheck {
  /// What stands beside a statement's file, and for which purpose.
  static func authenticity(
    of bytes: [UInt8], signature: [UInt8]?, namespace: String
  ) -> Authenticity {
    guard let signature else { return .unsigned }
    do throws(SSHSignatureError) {
      let signature = try SSHSignature(armored: signature)
      try signature.check(bytes, namespace: namespace)
      let key = signature.key
      return .verified(by: SigningKey(algorithm: key.kind.rawValue, base64: key.base64))
    } catch {
      return .invalid(reason: "\(error)")
    }
  }
}

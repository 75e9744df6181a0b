import Crypto

/// ChaCha20-Poly1305 (RFC 8439) on plain arrays.
///
/// The library hands out slices whose first index is not 0; everything that leaves here was copied.
enum AEAD {
  static let tagSize = 16
  static let zeroNonce = [UInt8](repeating: 0, count: 12)

  static func seal(
    _ plain: ArraySlice<UInt8>, key: SymmetricKey, nonce: [UInt8]
  ) throws(AgeError) -> [UInt8] {
    do {
      let box = try ChaChaPoly.seal(plain, using: key, nonce: ChaChaPoly.Nonce(data: nonce))
      return [UInt8](box.ciphertext) + [UInt8](box.tag)
    } catch {
      throw .module
    }
  }

  /// The plain bytes; nil where the tag does not fit.
  static func open(_ sealed: ArraySlice<UInt8>, key: SymmetricKey, nonce: [UInt8]) -> [UInt8]? {
    guard sealed.count >= tagSize, let nonce = try? ChaChaPoly.Nonce(data: nonce),
      let box = try? ChaChaPoly.SealedBox(
        nonce: nonce, ciphertext: sealed.dropLast(tagSize), tag: sealed.suffix(tagSize)),
      var plain = try? ChaChaPoly.open(box, using: key)
    else { return nil }
    defer { plain.withUnsafeMutableBytes { SecretMemory.zero($0) } }
    return [UInt8](plain)
  }
}

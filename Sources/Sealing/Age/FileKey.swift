import Crypto

/// The key of one file, from which the keys of its header and its contents are made.
struct FileKey {
  static let size = 16
  private let key: SymmetricKey

  /// A new one from the system's random numbers.
  init() { key = SymmetricKey(size: SymmetricKeySize(bitCount: 128)) }

  /// Unwraps one, and wipes what it was given; nil where the tag does not fit.
  init?(unwrapping body: [UInt8], with wrapping: SymmetricKey) {
    guard var bytes = AEAD.open(body[...], key: wrapping, nonce: AEAD.zeroNonce),
      bytes.count == Self.size
    else { return nil }
    key = SymmetricKey(data: bytes)
    bytes.wipe()
  }

  func wrapped(with wrapping: SymmetricKey) throws(AgeError) -> [UInt8] {
    var bytes = key.withUnsafeBytes { [UInt8]($0) }
    defer { bytes.wipe() }
    return try AEAD.seal(bytes[...], key: wrapping, nonce: AEAD.zeroNonce)
  }

  var headerKey: SymmetricKey { derived(salt: [], "header") }

  func payloadKey(nonce: [UInt8]) -> SymmetricKey { derived(salt: nonce, "payload") }

  private func derived(salt: [UInt8], _ info: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: key, salt: salt, info: Array(info.utf8), outputByteCount: 32)
  }
}

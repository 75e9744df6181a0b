import Crypto

/// The contents of an age file: chunks of 64 KiB, each with its number and whether it is the last (STREAM).
enum AgePayload {
  static let chunk = 64 << 10
  static let nonceSize = 16

  static func seal(_ plain: [UInt8], fileKey: FileKey) throws(AgeError) -> [UInt8] {
    let nonce = RandomBytes.make(nonceSize)
    let key = fileKey.payloadKey(nonce: nonce)
    let count = max(1, (plain.count + chunk - 1) / chunk)
    var sealed = nonce
    sealed.reserveCapacity(nonceSize + plain.count + count * AEAD.tagSize)
    for number in 0..<count {
      let piece = plain[(number * chunk)..<min(plain.count, (number + 1) * chunk)]
      sealed += try AEAD.seal(
        piece, key: key, nonce: nonceOfChunk(number, isLast: number == count - 1))
    }
    return sealed
  }

  static func open(_ sealed: ArraySlice<UInt8>, fileKey: FileKey) throws(AgeError) -> [UInt8] {
    guard sealed.count >= nonceSize else { throw .header(.noNonce) }
    let key = fileKey.payloadKey(nonce: Array(sealed.prefix(nonceSize)))
    var rest = sealed.dropFirst(nonceSize)
    guard rest.count >= AEAD.tagSize else { throw .payload(.cutOff) }
    var plain: [UInt8] = []
    plain.reserveCapacity(rest.count)
    var number = 0
    while !rest.isEmpty {
      let piece = rest.prefix(chunk + AEAD.tagSize)
      rest = rest.dropFirst(piece.count)
      guard
        var bytes = AEAD.open(
          piece, key: key, nonce: nonceOfChunk(number, isLast: rest.isEmpty))
      else { throw .payload(.chunk(number)) }
      guard !bytes.isEmpty || number == 0 else { throw .payload(.emptyLastChunk) }
      plain += bytes
      bytes.wipe()
      number += 1
    }
    return plain
  }

  /// Eleven bytes of the number, most significant first, and one that marks the last chunk.
  private static func nonceOfChunk(_ number: Int, isLast: Bool) -> [UInt8] {
    let digits = (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - $0 * 8)) }
    return [0, 0, 0] + digits + [isLast ? 1 : 0]
  }
}

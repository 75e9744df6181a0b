import Crypto

/// The SHA-256 of some bytes (FIPS 180-4).
public struct SHA256Digest: Hashable, Sendable {
  /// The 32 bytes as four big-endian words, so that comparing words compares bytes.
  let words: SIMD4<UInt64>

  /// Hashes bytes that lie in memory.
  public init(of bytes: UnsafeRawBufferPointer) {
    self.init(SHA256.hash(data: bytes))
  }

  /// Hashes a collection of bytes.
  public init(of bytes: some Collection<UInt8>) {
    let digest = bytes.withContiguousStorageIfAvailable {
      SHA256.hash(data: UnsafeRawBufferPointer($0))
    }
    self.init(digest ?? SHA256.hash(data: Array(bytes)))
  }

  init(_ digest: SHA256.Digest) {
    words = digest.withUnsafeBytes { bytes in
      SIMD4(
        (0..<4).map {
          UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self))
        })
    }
  }

  init(words: SIMD4<UInt64>) { self.words = words }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    (0..<4).flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: words[word] >> (56 - $0 * 8)) }
    }
  }
}

extension SHA256Digest: Comparable {
  /// Orders by the bytes, which is also the order of the hexadecimal digits.
  public static func < (left: SHA256Digest, right: SHA256Digest) -> Bool {
    for word in 0..<4 where left.words[word] != right.words[word] {
      return left.words[word] < right.words[word]
    }
    return false
  }
}

extension SHA256Digest {
  /// Takes 32 bytes as a digest; nil for any other number of them.
  public init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 32 else { return nil }
    words = SIMD4(
      (0..<4).map {
        UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self))
      })
  }

  /// Puts the 32 bytes where they are wanted.
  public func copy(to place: UnsafeMutableRawBufferPointer) {
    guard place.count >= 32 else { return }
    for word in 0..<4 {
      place.storeBytes(
        of: words[word].bigEndian, toByteOffset: word * 8, as: UInt64.self)
    }
  }
}

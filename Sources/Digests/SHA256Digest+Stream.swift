import Crypto

extension SHA256Digest {
  /// Hashes bytes that come piece by piece.
  public struct Stream: Sendable {
    private var hasher = SHA256()

    /// Nothing hashed yet.
    public init() {}

    /// Adds bytes that lie in memory.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
      hasher.update(bufferPointer: bytes)
    }

    /// Adds a collection of bytes.
    public mutating func update(_ bytes: some Collection<UInt8>) {
      let isDone: Void? = bytes.withContiguousStorageIfAvailable {
        hasher.update(bufferPointer: UnsafeRawBufferPointer($0))
      }
      if isDone == nil { hasher.update(data: Array(bytes)) }
    }

    /// The digest of everything added so far; more may be added afterwards.
    public func finish() -> SHA256Digest { SHA256Digest(hasher.finalize()) }
  }
}

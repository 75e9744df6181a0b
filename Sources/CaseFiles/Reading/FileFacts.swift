import Digests

/// What is known of a file once its bytes have been read.
struct FileFacts {
  let digest: SHA256Digest
  /// In bytes.
  let size: Int

  init(digest: SHA256Digest, size: Int) {
    self.digest = digest
    self.size = size
  }

  init(of bytes: [UInt8]) {
    digest = SHA256Digest(of: bytes)
    size = bytes.count
  }
}

import Glibc

/// Overwriting of memory that held a secret.
enum SecretMemory {
  /// Writes zeros in a way that the compiler may not leave out.
  static func zero(_ memory: UnsafeMutableRawBufferPointer) {
    guard let start = memory.baseAddress else { return }
    explicit_bzero(start, memory.count)
  }
}

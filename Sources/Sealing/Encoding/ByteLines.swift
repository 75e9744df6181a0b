extension Collection<UInt8> {
  /// The pieces between line feeds; a text that ends in one gives an empty last piece.
  func lines() -> [SubSequence] {
    split(separator: 0x0A, omittingEmptySubsequences: false)
  }
}

extension [UInt8] {
  /// Overwrites the bytes with zeros and empties the array; other copies, and what the allocator moved, stay.
  mutating func wipe() {
    withUnsafeMutableBytes { SecretMemory.zero($0) }
    removeAll()
  }

  /// The array cut into lines of 64 bytes, as armor of age and SSH signatures shows them.
  func wrapped(at width: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(count + count / width + 1)
    for start in stride(from: 0, to: count, by: width) {
      text += self[start..<Swift.min(start + width, count)]
      text.append(0x0A)
    }
    return text
  }
}

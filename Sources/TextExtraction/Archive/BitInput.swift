/// Bytes taken bit by bit, the lowest first.
struct BitInput {
  private var bytes: ArraySlice<UInt8>
  private var held = 0
  private var count = 0

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// A number of so many bits, at most 16.
  mutating func take(_ bits: Int) throws(Inflate.Fault) -> Int {
    while count < bits {
      guard let next = bytes.popFirst() else { throw .damaged }
      held |= Int(next) << count
      count += 8
    }
    defer {
      held >>= bits
      count -= bits
    }
    return held & ((1 << bits) - 1)
  }

  /// Bytes that stand as they are behind their number, from the next whole byte on.
  mutating func takeStored() throws(Inflate.Fault) -> ArraySlice<UInt8> {
    held = 0
    count = 0
    let length = try take(16)
    guard try take(16) == ~length & 0xFFFF, bytes.count >= length else { throw .damaged }
    defer { bytes = bytes.dropFirst(length) }
    return bytes.prefix(length)
  }
}

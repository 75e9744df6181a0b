/// A code in which frequent symbols have few bits, given by the lengths of its words alone (RFC 1951 §3.2.2).
struct HuffmanCode {
  /// How many words have so many bits.
  private var counts = [Int](repeating: 0, count: 16)
  /// Symbols in the order of their words.
  private var symbols: [Int]

  /// - Throws: `Inflate.Fault.damaged` where more words are asked for than there are.
  init(lengths: [Int]) throws(Inflate.Fault) {
    self.init(unchecked: lengths)
    var left = 1
    for bits in 1...15 {
      left = left * 2 - counts[bits]
      guard left >= 0 else { throw .damaged }
    }
  }

  private init(unchecked lengths: [Int]) {
    for length in lengths { counts[length] += 1 }
    var offsets = [Int](repeating: 0, count: 16)
    for bits in 1..<15 { offsets[bits + 1] = offsets[bits] + counts[bits] }
    symbols = [Int](repeating: 0, count: lengths.count)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      symbols[offsets[length]] = symbol
      offsets[length] += 1
    }
    counts[0] = 0
  }

  /// Takes one word off the input.
  func take(from input: inout BitInput) throws(Inflate.Fault) -> Int {
    var code = 0
    var first = 0
    var index = 0
    for bits in 1...15 {
      code |= try input.take(1)
      let count = counts[bits]
      if code - count < first { return symbols[index + (code - first)] }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    throw .damaged
  }

  /// The code of blocks that bring none (RFC 1951 §3.2.6).
  static let fixedLengths = HuffmanCode(
    unchecked: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  static let fixedDistances = HuffmanCode(unchecked: [Int](repeating: 5, count: 30))
}

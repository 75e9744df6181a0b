/// Unpacks what was packed by the method DEFLATE (RFC 1951), as far as a limit allows.
struct Inflate {
  /// Why packed bytes could not be unpacked.
  enum Fault: Error, Equatable {
    /// They are no such bytes, or end too early.
    case damaged
    /// They unfold to more than the limit.
    case tooLarge
  }

  private var input: BitInput
  private(set) var output: [UInt8] = []
  private let limit: Int

  /// Unpacks all of it.
  static func unpack(_ bytes: ArraySlice<UInt8>, limit: Int) throws(Fault) -> [UInt8] {
    var inflate = Inflate(input: BitInput(bytes), limit: limit)
    var isLast = false
    while !isLast {
      isLast = try inflate.input.take(1) == 1
      switch try inflate.input.take(2) {
      case 0: try inflate.copyStored()
      case 1:
        try inflate.copy(lengths: HuffmanCode.fixedLengths, distances: HuffmanCode.fixedDistances)
      case 2:
        let (lengths, distances) = try inflate.readCodes()
        try inflate.copy(lengths: lengths, distances: distances)
      default: throw .damaged
      }
    }
    return inflate.output
  }

  private init(input: BitInput, limit: Int) {
    self.input = input
    self.limit = limit
  }

  private mutating func copyStored() throws(Fault) {
    let bytes = try input.takeStored()
    guard output.count + bytes.count <= limit else { throw .tooLarge }
    output += bytes
  }

  private mutating func copy(lengths: HuffmanCode, distances: HuffmanCode) throws(Fault) {
    while true {
      let symbol = try lengths.take(from: &input)
      switch symbol {
      case ..<256:
        guard output.count < limit else { throw .tooLarge }
        output.append(UInt8(symbol))
      case 256: return
      case 257...285:
        let length = Self.lengthBase[symbol - 257] + (try input.take(Self.lengthBits[symbol - 257]))
        let code = try distances.take(from: &input)
        guard code < 30 else { throw .damaged }
        let distance = Self.distanceBase[code] + (try input.take(code < 2 ? 0 : code / 2 - 1))
        guard distance <= output.count else { throw .damaged }
        guard output.count + length <= limit else { throw .tooLarge }
        for index in (output.count - distance)..<(output.count - distance + length) {
          output.append(output[index])
        }
      default: throw .damaged
      }
    }
  }

  /// Reads the two codes that stand before a block of its own making.
  private mutating func readCodes() throws(Fault) -> (lengths: HuffmanCode, distances: HuffmanCode)
  {
    let literals = try input.take(5) + 257
    let distances = try input.take(5) + 1
    let count = try input.take(4) + 4
    var lengths = [Int](repeating: 0, count: 19)
    for index in 0..<count { lengths[Self.order[index]] = try input.take(3) }
    let code = try HuffmanCode(lengths: lengths)
    var all: [Int] = []
    while all.count < literals + distances {
      switch try code.take(from: &input) {
      case 16:
        guard let last = all.last else { throw .damaged }
        all += repeatElement(last, count: try input.take(2) + 3)
      case 17: all += repeatElement(0, count: try input.take(3) + 3)
      case 18: all += repeatElement(0, count: try input.take(7) + 11)
      case let length: all.append(length)
      }
    }
    guard all.count == literals + distances, literals <= 286 else { throw .damaged }
    return (
      try HuffmanCode(lengths: Array(all[..<literals])),
      try HuffmanCode(lengths: Array(all[literals...]))
    )
  }

  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  private static let lengthBase = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBase = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]
}

/// Unpacks zlib streams (RFC 1950, RFC 1951), as some of the public age vectors are packed.
struct Inflate {
  private var input: ArraySlice<UInt8>
  private var bits: UInt32 = 0
  private var bitCount = 0
  private var output: [UInt8] = []

  /// The bytes; nil for what is no zlib stream.
  static func unpack(_ packed: [UInt8]) -> [UInt8]? {
    guard packed.count > 6, packed[0] & 15 == 8 else { return nil }
    var inflate = Inflate(input: packed[2...])
    return inflate.run() ? inflate.output : nil
  }

  private init(input: ArraySlice<UInt8>) { self.input = input }

  private mutating func take(_ count: Int) -> Int {
    while bitCount < count {
      bits |= UInt32(input.popFirst() ?? 0) << bitCount
      bitCount += 8
    }
    defer {
      bits >>= count
      bitCount -= count
    }
    return Int(bits & (1 << count - 1))
  }

  private mutating func run() -> Bool {
    while true {
      let isLast = take(1) == 1
      switch take(2) {
      case 0: copyStored()
      case 1:
        let lengths =
          (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
        block(Code(lengths), Code([Int](repeating: 5, count: 30)))
      case 2:
        let (literals, distances) = readCodes()
        block(literals, distances)
      default: return false
      }
      if isLast { return true }
    }
  }

  private mutating func copyStored() {
    bits = 0
    bitCount = 0
    let count = Int(input[input.startIndex]) | Int(input[input.startIndex + 1]) << 8
    input = input.dropFirst(4)
    output += input.prefix(count)
    input = input.dropFirst(count)
  }

  private mutating func readCodes() -> (Code, Code) {
    let literals = take(5) + 257
    let distances = take(5) + 1
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var lengths = [Int](repeating: 0, count: 19)
    for place in order.prefix(take(4) + 4) { lengths[place] = take(3) }
    let code = Code(lengths)
    var all: [Int] = []
    while all.count < literals + distances {
      let symbol = decode(code)
      switch symbol {
      case 16: all += [Int](repeating: all.last ?? 0, count: take(2) + 3)
      case 17: all += [Int](repeating: 0, count: take(3) + 3)
      case 18: all += [Int](repeating: 0, count: take(7) + 11)
      default: all.append(symbol)
      }
    }
    return (Code(Array(all.prefix(literals))), Code(Array(all.dropFirst(literals))))
  }

  private mutating func block(_ literals: Code, _ distances: Code) {
    let bases = [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
      163, 195, 227, 258,
    ]
    let extras = [
      0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    while true {
      let symbol = decode(literals)
      if symbol < 256 {
        output.append(UInt8(symbol))
      } else if symbol == 256 {
        return
      } else {
        let length = bases[symbol - 257] + take(extras[symbol - 257])
        let far = decode(distances)
        let distance =
          far < 4 ? far + 1 : (2 + far % 2) << (far / 2 - 1) + 1 + take(far / 2 - 1)
        var copy = Array(output.suffix(distance))
        while copy.count < length { copy += copy }
        output += copy.prefix(length)
      }
    }
  }

  private mutating func decode(_ code: Code) -> Int {
    var value = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      value |= take(1)
      let count = code.counts[length]
      if value - count < first { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    return 256
  }

  private struct Code {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int] = []

    init(_ lengths: [Int]) {
      for length in lengths where length > 0 { counts[length] += 1 }
      for length in 1...15 {
        for (symbol, own) in lengths.enumerated() where own == length { symbols.append(symbol) }
      }
    }
  }
}

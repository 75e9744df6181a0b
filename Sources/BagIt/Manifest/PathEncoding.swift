/// How a path is written in a manifest: line ends, and from 1.0 on the percent sign, are percent-encoded (RFC 8493 §2.1.3).
struct PathEncoding {
  /// Whether `%25` stands for a percent sign; drafts before 1.0 speak of line ends only.
  let hasPercent: Bool

  init(_ version: BagVersion) { hasPercent = version.isFinal }

  init(hasPercent: Bool) { self.hasPercent = hasPercent }

  /// The path that is meant; nil where nothing is encoded in it. Other sequences stand for themselves.
  func decode(_ path: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard path.contains(UInt8(ascii: "%")) else { return nil }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(path.count)
    var index = 0
    var isDecoded = false
    while index < path.count {
      if path[index] == UInt8(ascii: "%"), index + 2 < path.count,
        let byte = byte(path[index + 1], path[index + 2])
      {
        decoded.append(byte)
        index += 3
        isDecoded = true
      } else {
        decoded.append(path[index])
        index += 1
      }
    }
    return isDecoded ? decoded : nil
  }

  private func byte(_ first: UInt8, _ second: UInt8) -> UInt8? {
    switch (first, second | 0x20) {
    case (UInt8(ascii: "0"), UInt8(ascii: "a")): 0x0A
    case (UInt8(ascii: "0"), UInt8(ascii: "d")): 0x0D
    // A digit has the bit of small letters already.
    case (UInt8(ascii: "2"), UInt8(ascii: "5")) where hasPercent && second == UInt8(ascii: "5"):
      0x25
    default: nil
    }
  }

  /// Adds a path as 1.0 writes it.
  static func append(_ path: [UInt8], to text: inout [UInt8]) {
    for byte in path {
      switch byte {
      case 0x0A: text.append(contentsOf: "%0A".utf8)
      case 0x0D: text.append(contentsOf: "%0D".utf8)
      case 0x25: text.append(contentsOf: "%25".utf8)
      default: text.append(byte)
      }
    }
  }
}

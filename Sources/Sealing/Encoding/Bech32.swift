/// Bech32 (BIP 173) as age uses it: without the limit of 90 characters, and in one case only.
enum Bech32 {
  private static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)

  /// The lower-case text of some bytes after a prefix such as `age`.
  static func encode(_ bytes: [UInt8], prefix: String) -> String {
    let data = regroup(bytes, from: 8, to: 5, fills: true) ?? []
    let check = checksum(expand(prefix) + data + [UInt8](repeating: 0, count: 6)) ^ 1
    let tail = (0..<6).map { UInt8(check >> (5 * (5 - $0)) & 31) }
    return prefix + "1" + String(decoding: (data + tail).map { alphabet[Int($0)] }, as: UTF8.self)
  }

  /// The bytes after a prefix given in lower case; nil unless every character, the checksum and the last bits fit.
  ///
  /// The text is all lower or all upper case; the caller says which where only one is right.
  static func decode(_ text: some StringProtocol, prefix: String) -> [UInt8]? {
    var characters = Array(text.utf8)
    guard characters.count <= 200 else { return nil }
    let hasUpper = characters.contains { (0x41...0x5A).contains($0) }
    let hasLower = characters.contains { (0x61...0x7A).contains($0) }
    guard !(hasUpper && hasLower) else { return nil }
    if hasUpper { characters = characters.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 } }
    let head = Array(prefix.utf8) + [UInt8(ascii: "1")]
    guard characters.starts(with: head), characters.count >= head.count + 6 else { return nil }
    var values: [UInt8] = []
    for character in characters[head.count...] {
      guard let value = alphabet.firstIndex(of: character) else { return nil }
      values.append(UInt8(value))
    }
    guard checksum(expand(prefix) + values) == 1 else { return nil }
    return regroup(Array(values.dropLast(6)), from: 5, to: 8, fills: false)
  }

  private static func expand(_ prefix: String) -> [UInt8] {
    prefix.utf8.map { $0 >> 5 } + [0] + prefix.utf8.map { $0 & 31 }
  }

  private static func checksum(_ values: [UInt8]) -> UInt32 {
    let generator: [UInt32] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3]
    var sum: UInt32 = 1
    for value in values {
      let top = sum >> 25
      sum = (sum & 0x1ff_ffff) << 5 ^ UInt32(value)
      for bit in 0..<5 where top >> bit & 1 == 1 { sum ^= generator[bit] }
    }
    return sum
  }

  private static func regroup(_ bytes: [UInt8], from: Int, to: Int, fills: Bool) -> [UInt8]? {
    var bits: UInt32 = 0
    var count = 0
    var groups: [UInt8] = []
    for byte in bytes {
      bits = bits << from | UInt32(byte)
      count += from
      while count >= to {
        count -= to
        groups.append(UInt8(bits >> count & (1 << to - 1)))
      }
      bits &= 1 << count - 1
    }
    if fills {
      if count > 0 { groups.append(UInt8(bits << (to - count) & (1 << to - 1))) }
    } else if count >= from || bits != 0 {
      return nil
    }
    return groups
  }
}

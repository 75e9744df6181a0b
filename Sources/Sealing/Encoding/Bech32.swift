/// Bech32 (BIP 173) as age uses it: without the limit of 90 characters, and in one case only.
enum Bech32 {
  private static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)

  /// The lower-case text of some bytes after a prefix such as `age`.
  static func encode(_ bytes: [UInt8], prefix: String) -> String {
    String(decoding: encoded(bytes, prefix: prefix), as: UTF8.self)
  }

  /// The same as bytes that the caller can wipe; what is made on the way is wiped here.
  static func encoded(_ bytes: [UInt8], prefix: String) -> [UInt8] {
    var data = regroup(bytes, from: 8, to: 5, fills: true) ?? []
    var checked = expand(prefix) + data + [UInt8](repeating: 0, count: 6)
    let check = checksum(checked) ^ 1
    checked.wipe()
    let head = Array(prefix.utf8) + [UInt8(ascii: "1")]
    var text: [UInt8] = []
    text.reserveCapacity(head.count + data.count + 6)
    text += head
    for value in data { text.append(alphabet[Int(value)]) }
    for place in 0..<6 { text.append(alphabet[Int(check >> (5 * (5 - place)) & 31)]) }
    data.wipe()
    return text
  }

  /// The bytes after a prefix given in lower case; nil unless every character, the checksum and the last bits fit.
  ///
  /// The text is all lower or all upper case; the caller says which where only one is right.
  static func decode(_ text: some StringProtocol, prefix: String) -> [UInt8]? {
    decode(Array(text.utf8), prefix: prefix)
  }

  /// The same of bytes that the caller can wipe; what is made on the way is wiped here.
  static func decode(_ text: [UInt8], prefix: String) -> [UInt8]? {
    var characters = text
    defer { characters.wipe() }
    guard characters.count <= 200 else { return nil }
    let hasUpper = characters.contains { (0x41...0x5A).contains($0) }
    let hasLower = characters.contains { (0x61...0x7A).contains($0) }
    guard !(hasUpper && hasLower) else { return nil }
    if hasUpper {
      for place in characters.indices where (0x41...0x5A).contains(characters[place]) {
        characters[place] += 32
      }
    }
    let head = Array(prefix.utf8) + [UInt8(ascii: "1")]
    guard characters.starts(with: head), characters.count >= head.count + 6 else { return nil }
    var values: [UInt8] = []
    values.reserveCapacity(characters.count)
    defer { values.wipe() }
    for character in characters[head.count...] {
      guard let value = alphabet.firstIndex(of: character) else { return nil }
      values.append(UInt8(value))
    }
    var checked = expand(prefix) + values
    defer { checked.wipe() }
    guard checksum(checked) == 1 else { return nil }
    values.removeLast(6)
    return regroup(values, from: 5, to: 8, fills: false)
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
    groups.reserveCapacity(bytes.count * from / to + 1)
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

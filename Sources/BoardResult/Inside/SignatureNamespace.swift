/// What an SSH signature says it was made for.
enum SignatureNamespace {
  /// The namespace within an armored signature (PROTOCOL.sshsig); nil where it is none.
  static func of(_ armored: [UInt8]) -> String? {
    let lines = armored.split { $0 == 0x0A || $0 == 0x0D }
    guard lines.count > 2, lines[0].elementsEqual("-----BEGIN SSH SIGNATURE-----".utf8) else {
      return nil
    }
    let blob = decoded(lines.dropFirst().dropLast().joined())
    guard blob.prefix(6).elementsEqual("SSHSIG".utf8) else { return nil }
    // The magic word and the version, then the public key, then the namespace.
    guard let key = field(of: blob, at: 10), let name = field(of: blob, at: key.upperBound) else {
      return nil
    }
    return String(validating: blob[name], as: UTF8.self)
  }

  private static func field(of blob: [UInt8], at offset: Int) -> Range<Int>? {
    guard offset + 4 <= blob.count else { return nil }
    let length = blob[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
    let start = offset + 4
    return length <= blob.count - start ? start..<(start + length) : nil
  }

  private static func decoded(_ digits: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var bits = 0
    var held = 0
    for digit in digits {
      guard let value = value(of: digit) else { break }
      held = (held << 6 | value) & 0xFFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: held >> bits))
      }
    }
    return bytes
  }

  private static func value(of digit: UInt8) -> Int? {
    switch digit {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(digit) - 0x41
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(digit) - 0x61 + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(digit) - 0x30 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}

import CPassphraseWords

/// Passphrases of words, proposed to people: five of 7776, which is 64.6 bits.
///
/// The list is the EFF's large one (Electronic Frontier Foundation, CC BY 3.0 US, https://www.eff.org/dice).
public enum PassphraseWords {
  /// How many words are proposed.
  public static let count = 5

  /// Five words from the system's random numbers, with spaces between them.
  public static func propose() -> String {
    let words = all
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in
      String(decoding: words[Int.random(in: 0..<words.count, using: &generator)], as: UTF8.self)
    }.joined(separator: " ")
  }

  /// Every word of the list, in its order.
  static var all: [ArraySlice<UInt8>] {
    let list = qrb_passphrase_words()
    return Array(UnsafeBufferPointer(start: list.bytes, count: list.count)).split(separator: 0x0A)
  }

  /// Words of the list in small letters with single spaces; nil where one is not in it.
  static func canonical(_ typed: [UInt8]) -> [UInt8]? {
    let words = typed.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }.split(separator: 0x20)
    guard words.count >= count else { return nil }
    let list = Set(all)
    guard words.allSatisfy(list.contains) else { return nil }
    return Array(words.joined(separator: [0x20]))
  }
}

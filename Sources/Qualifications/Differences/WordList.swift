/// A text cut into words; punctuation at the end of a word is a word of its own.
struct WordList {
  let text: [UInt8]
  private(set) var words: [Word] = []

  struct Word {
    /// The word with typographic quotation marks made plain: editions differ in those by chance.
    let folded: String
    /// In UTF-8 bytes.
    let range: Range<Int>
  }

  init(_ string: String) {
    text = Array(string.utf8)
    var position = 0
    while position < text.count {
      let space = Self.lengthOfSpace(text, at: position)
      if space > 0 {
        position += space
        continue
      }
      let start = position
      while position < text.count, Self.lengthOfSpace(text, at: position) == 0 { position += 1 }
      var end = position
      while end > start + 1, Self.isPunctuation(text[end - 1]) { end -= 1 }
      words.append(word(start..<end))
      for mark in end..<position { words.append(word(mark..<(mark + 1))) }
    }
  }

  func run(_ change: WordDifference.Change, _ indices: Range<Int>) -> WordDifference.Run {
    let first = words[indices.lowerBound].range
    let last = words[indices.upperBound - 1].range
    let range = first.lowerBound..<last.upperBound
    return WordDifference.Run(
      change: change, text: String(decoding: text[range], as: UTF8.self), range: range)
  }

  private func word(_ range: Range<Int>) -> Word {
    var folded: [UInt8] = []
    folded.reserveCapacity(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      // U+2018, U+2019, U+201C and U+201D are E2 80 and 98, 99, 9C, 9D.
      if text[position] == 0xE2, position + 2 < range.upperBound, text[position + 1] == 0x80,
        let plain = Self.plainQuote(text[position + 2])
      {
        folded.append(plain)
        position += 3
      } else {
        folded.append(text[position])
        position += 1
      }
    }
    return Word(folded: String(decoding: folded, as: UTF8.self), range: range)
  }

  private static func plainQuote(_ last: UInt8) -> UInt8? {
    switch last {
    case 0x98, 0x99: UInt8(ascii: "'")
    case 0x9C, 0x9D: UInt8(ascii: "\"")
    default: nil
    }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"):
      true
    default: false
    }
  }

  /// The bytes of the white space that begins there: ASCII white space and the no-break space (C2 A0).
  private static func lengthOfSpace(_ text: [UInt8], at position: Int) -> Int {
    switch text[position] {
    case 0x20, 0x09...0x0D: 1
    case 0xC2 where position + 1 < text.count && text[position + 1] == 0xA0: 2
    default: 0
    }
  }
}

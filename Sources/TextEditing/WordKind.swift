/// What kind of run a character belongs to when the cursor moves by words.
enum WordKind {
  case space, punctuation, word

  /// The kind of the character whose UTF-8 begins at `offset`.
  init(_ bytes: [UInt8], at offset: Int) {
    switch bytes[offset] {
    case 0x0A, 0x20: self = .space
    case 0x27, 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: self = .word
    case 0x00..<0x80: self = .punctuation
    case 0xC2: self = .punctuation  // U+00A1…00BF
    case 0xE2: self = Self.beyondLatin(bytes, offset)
    case 0xE3 where bytes[offset + 1] == 0x80: self = .punctuation  // U+3000…303F
    default: self = .word
    }
  }

  /// U+2010…203F are dashes and quotes, of which ’ also is an apostrophe; U+2100… are symbols.
  private static func beyondLatin(_ bytes: [UInt8], _ offset: Int) -> WordKind {
    guard bytes[offset + 1] == 0x80 else { return .punctuation }
    return bytes[offset + 2] == 0x99 ? .word : .punctuation
  }
}

extension TextBuffer {
  /// The start of the word before `offset`, past spaces and line ends.
  func wordStart(before offset: Int) -> Int {
    var start = offset
    while start > 0, WordKind(bytes, at: boundary(before: start)) == .space {
      start = boundary(before: start)
    }
    guard start > 0 else { return 0 }
    let kind = WordKind(bytes, at: boundary(before: start))
    while start > 0, WordKind(bytes, at: boundary(before: start)) == kind {
      start = boundary(before: start)
    }
    return start
  }

  /// The end of the word after `offset`, past spaces and line ends.
  func wordEnd(after offset: Int) -> Int {
    var end = offset
    while end < count, WordKind(bytes, at: end) == .space { end = boundary(after: end) }
    guard end < count else { return count }
    let kind = WordKind(bytes, at: end)
    while end < count, WordKind(bytes, at: end) == kind { end = boundary(after: end) }
    return end
  }

  /// The start of the paragraph that holds `offset`: the text after a line end.
  func paragraphStart(of offset: Int) -> Int {
    var start = offset
    while start > 0 && bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  /// The line end of the paragraph that holds `offset`, or the end of the text.
  func paragraphEnd(of offset: Int) -> Int {
    var end = offset
    while end < count && bytes[end] != 0x0A { end += 1 }
    return end
  }
}

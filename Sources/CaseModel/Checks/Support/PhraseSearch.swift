import HarmlessText

/// A text in which phrases are looked for as whole words, whatever their capitals, punctuation and line ends.
struct PhraseSearch {
  /// Lower-case words of letters and digits with one space before, between and after them.
  private let words: [UInt8]

  init(_ document: DocumentText) { words = Self.fold(document.text.bytes) }

  /// Whether one of the phrases stands in it.
  func holds(anyOf phrases: [String]) -> Bool {
    phrases.contains { holds(Self.fold(Array($0.utf8))) }
  }

  /// How a text may name a core qualification: by its name or its number, Arabic or Roman.
  static func spellings(ofQualification number: Int, name: String) -> [String] {
    let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    let numbers = [String(number)] + (1...9 ~= number ? [roman[number - 1]] : [])
    return [name, "ECQ\(number)"] + numbers.flatMap { ["ECQ \($0)", "Qualification \($0)"] }
  }

  private func holds(_ phrase: [UInt8]) -> Bool {
    guard phrase.count <= words.count else { return false }
    return words.withUnsafeBufferPointer { words in
      for start in 0...(words.count - phrase.count) where words[start] == 0x20 {
        var index = 1
        while index < phrase.count, words[start + index] == phrase[index] { index += 1 }
        if index >= phrase.count { return true }
      }
      return false
    }
  }

  private static func fold(_ bytes: [UInt8]) -> [UInt8] {
    var words: [UInt8] = [0x20]
    words.reserveCapacity(bytes.count + 2)
    for byte in bytes {
      if Letter.isUpper(byte) {
        words.append(byte | 0x20)
      } else if byte >= 0x80 || Letter.isAlphanumeric(byte) {
        words.append(byte)
      } else if words.last != 0x20 {
        words.append(0x20)
      }
    }
    if words.last != 0x20 { words.append(0x20) }
    return words
  }
}

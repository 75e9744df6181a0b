import HarmlessText
import Testing

@Suite("Documents")
struct HarmlessTextTests {
  private func make(_ source: String) -> (text: String, alterations: TextAlterations) {
    let made = HarmlessText.make(from: Array(source.utf8))
    return (String(decoding: made.text.bytes, as: UTF8.self), made.alterations)
  }

  @Test("Line ends are one line feed each, pages keep their form feed, and none of it is counted")
  func lineEnds() {
    let (text, alterations) = make("a\r\nb\rc\nd\r\n\r\n\u{C}e\r")
    #expect(text == "a\nb\nc\nd\n\n\u{C}e\n")
    #expect(alterations.isEmpty)
  }

  @Test(
    "Tabs go to columns of eight, counted as displayed",
    arguments: [
      ("\tx", "        x"), ("a\tx", "a       x"), ("1234567\tx", "1234567 x"),
      ("12345678\tx", "12345678        x"), ("line\nab\tx", "line\nab      x"),
      ("é漢\tx", "é漢     x"), ("é\n漢\tx\ty", "é\n漢      x       y"),
      ("p\u{C}ab\tx", "p\u{C}ab      x"), ("\u{1B}[m\tx", "␛       x"),
    ])
  func tabs(source: String, expected: String) {
    #expect(make(source).text == expected)
  }

  @Test("Each kind of alteration is counted, with the place of the first")
  func counts() {
    let (text, alterations) = make(
      "ok\n\u{202E}a\u{0}\n\u{0}\u{1B}[1mé\u{378}\u{200B}\u{1}\u{E001}")
    #expect(text == "ok\n⇄a␀\n␀␛é�¤␁�")
    #expect(alterations.count(of: .nul) == 2)
    #expect(alterations.first(of: .nul) == .init(offset: 7, line: 2))
    #expect(alterations.first(of: .escapeSequence) == .init(offset: 10, line: 3))
    #expect(alterations.first(of: .invalidUTF8) == nil)
    #expect(
      alterations.kinds == [
        .nul, .controlCharacter, .escapeSequence, .bidirectionalControl, .invisibleCharacter,
        .privateUse, .unprintable,
      ])
  }

  @Test("Invalid UTF-8 is counted by the byte")
  func invalidBytes() {
    let (text, alterations) = HarmlessText.make(from: [0x61, 0xE2, 0x82, 0xFF, 0x62])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "a��b")
    #expect(alterations.count(of: .invalidUTF8) == 3)
    #expect(alterations.first(of: .invalidUTF8) == .init(offset: 1, line: 1))
  }

  @Test(
    "A byte-order mark is dropped at the start and marked elsewhere, and counted in both places")
  func byteOrderMark() {
    let (text, alterations) = make("\u{FEFF}a\u{FEFF}b")
    #expect(text == "a¤b")
    #expect(alterations.count(of: .byteOrderMark) == 2)
  }

  @Test("A hundred thousand marks on a letter leave four and a replacement mark")
  func manyMarks() {
    let (text, alterations) = make("a" + String(repeating: "\u{301}", count: 100_000) + "b")
    #expect(text == "a\u{301}\u{301}\u{301}\u{301}�b")
    #expect(alterations.count(of: .combiningMark) == 99_996)
    let line = DisplayText(untrusted: "a" + String(repeating: "\u{301}", count: 100_000) + "b")
    #expect(line.string == text && line.width == 3)
  }

  @Test("A line of ten megabytes stays a line, and what is wrong at its end is found")
  func longLine() {
    var source = [UInt8](repeating: UInt8(ascii: "x"), count: 10 << 20)
    source += [0x1B, 0x5B, 0x6D, 0xC3]
    let (text, alterations) = HarmlessText.make(from: source)
    #expect(text.count == (10 << 20) + 6)
    #expect(alterations.first(of: .escapeSequence) == .init(offset: 10 << 20, line: 1))
    #expect(alterations.count(of: .invalidUTF8) == 1)
    #expect(DisplayText(untrustedUTF8: source).width == (10 << 20) + 2)
  }

  @Test("Many unfinished sequences in one line are handled in linear time")
  func manySequences() {
    let source = Array(repeatElement([0x1B, 0x5D] as [UInt8], count: 200_000).joined())
    let (text, alterations) = HarmlessText.make(from: source)
    #expect(alterations.count(of: .escapeSequence) == 200_000)
    #expect(text.count == 800_000)
  }

  @Test("A part of the text is a line for display, cut to whole scalars")
  func slicing() {
    let (text, _) = HarmlessText.make(from: Array("ab\ncde\u{301} 漢".utf8))
    #expect(text.slice(0..<2) == "ab")
    #expect(text.slice(1..<4) == "b c")
    #expect(text.slice(3..<8).string == "cde\u{301}")
    #expect(text.slice(3..<8).width == 3)
    #expect(text.slice(6..<9).string == "◌\u{301} ")
    #expect(text.slice(9..<11).isEmpty)
    #expect(text.slice(10..<99) == "漢")
    #expect(text.slice(40..<99).isEmpty)
  }
}

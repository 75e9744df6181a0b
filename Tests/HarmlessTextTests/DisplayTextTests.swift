import HarmlessText
import Testing

@Suite("Text for one line")
struct DisplayTextTests {
  @Test(
    "What could harm becomes one visible mark",
    arguments: [
      ("plain text", "plain text"),
      ("Résumé – “naïve”", "Résumé – “naïve”"),
      ("a\u{1B}[31;1mred\u{1B}[0m", "a␛red␛"),
      ("\u{1B}]0;title\u{7}x", "␛x"),
      ("\u{1B}]8;;http://x\u{1B}\\link", "␛link"),
      ("\u{1B}P1;2|data\u{1B}\\x", "␛x"),
      ("\u{9B}2Jx", "␛x"),
      ("\u{9D}52;c;AAAA\u{9C}x", "␛x"),
      ("\u{1B}cx", "␛x"),
      ("\u{1B}(0x", "␛x"),
      ("\u{1B}", "␛"),
      ("\u{1B}]no end", "␛]no end"),
      ("\u{1B}[31\u{8}m", "␛[31␈m"),
      ("a\rb\nc\u{0}\u{7F}", "a␍b␊c␀␡"),
      ("a\u{85}b\u{2028}c", "a�b�c"),
      ("a\tb", "a b"),
      ("a\u{A0}b\u{2009}c", "a b c"),
      ("\u{202E}evil\u{202C}\u{2066}\u{200F}\u{61C}", "⇄evil⇄⇄⇄⇄"),
      ("zero\u{200B}width\u{200D}\u{FEFF}\u{AD}", "zero¤width¤¤¤"),
      ("\u{E0041}\u{3164}\u{115F}\u{FE0F}", "¤¤¤¤"),
      ("\u{E000}\u{378}", "��"),
      ("\u{301}x", "◌\u{301}x"),
      ("\u{1B}[m\u{301}", "␛◌\u{301}"),
      ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}x", "e\u{301}\u{302}\u{303}\u{304}�x"),
      ("\u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB}"),
      ("x\u{1161}", "x�"),
    ])
  func replaces(source: String, expected: String) {
    let text = DisplayText(untrusted: source)
    #expect(text.string.utf8.elementsEqual(expected.utf8), "\(text)")
    #expect(text.width == DisplayWidth.of(expected))
    #expect(DisplayText(untrustedUTF8: Array(source.utf8)) == text)
  }

  @Test("Noncharacters become replacement characters", arguments: [0xFDD0, 0xFFFE, 0x10FFFF])
  func noncharacters(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(DisplayText(untrusted: String(scalar)).string == "�")
  }

  @Test(
    "Bytes that are not UTF-8 become replacement characters",
    arguments: [
      ([0x61, 0xFF, 0x62], "a�b"), ([0xC0, 0xAF], "��"), ([0xE2, 0x82], "�"),
      ([0xED, 0xA0, 0x80], "���"), ([0xF0, 0x9F, 0x91, 0x61], "�a"),
      ([0xF4, 0x90, 0x80, 0x80], "����"),
    ] as [([UInt8], String)])
  func invalidBytes(bytes: [UInt8], expected: String) {
    #expect(DisplayText(untrustedUTF8: bytes).string == expected)
    #expect(DisplayText(untrustedUTF8: bytes[...]).string == String(decoding: bytes, as: UTF8.self))
  }

  @Test("A text too long for a sequence stays visible")
  func longSequence() {
    let body = String(repeating: "x", count: 5000)
    #expect(DisplayText(untrusted: "\u{1B}]\(body)\u{7}").string == "␛]\(body)␇")
  }

  @Test("Every interpolated piece is filtered alone")
  func interpolation() {
    let name = "Ann\u{1B}"
    let code = "[2J"
    let text: DisplayText = "Case \(name)\(code) \(name.prefix(3)) \(12) \("é" as Character)"
    #expect(text.string == "Case Ann␛[2J Ann 12 é")
    #expect("<\(text)>" as DisplayText == "<" + text + ">")
  }

  @Test("Joining two texts is as safe as each: no mark reaches over")
  func joining() {
    let left = DisplayText(untrusted: "e\u{301}\u{301}\u{301}\u{301}")
    let right = DisplayText(untrusted: "\u{301}x")
    #expect(DisplayText(untrusted: (left + right).string) == left + right)
    #expect((left + right).width == left.width + right.width)
    #expect(["a", "b", "c"].joined(separator: ", ") == ("a, b, c" as DisplayText))
    #expect([DisplayText]().joined().isEmpty)
  }

  @Test(
    "Columns are cut between characters",
    arguments: [
      (0, "", "ae\u{301}漢z"), (1, "a", "e\u{301}漢z"), (2, "ae\u{301}", "漢z"),
      (3, "ae\u{301}", "z"), (4, "ae\u{301}漢", "z"), (5, "ae\u{301}漢z", ""), (9, "ae\u{301}漢z", ""),
    ])
  func cutting(columns: Int, head: String, tail: String) {
    let text: DisplayText = "ae\u{301}漢z"
    #expect(text.prefix(columns: columns) == DisplayText(untrusted: head))
    #expect(text.dropFirst(columns: columns) == DisplayText(untrusted: tail))
  }

  @Test("A text is shortened with an ellipsis and filled with spaces")
  func fitting() {
    let text: DisplayText = "漢字漢字"
    #expect(text.truncated(toColumns: 8) == text)
    #expect(text.truncated(toColumns: 7).string == "漢字漢…")
    #expect(text.truncated(toColumns: 6).string == "漢字…")
    #expect(text.padded(toColumns: 10).string == "漢字漢字  ")
    #expect(text.padded(toColumns: 10).width == 10)
  }

  @Test("Every mark has one column and an ASCII alternative of one column")
  func marks() {
    let controls = (0...0x9F).filter { $0 < 0x20 || $0 >= 0x7F }.map(ReplacementMark.control)
    let others = [
      ReplacementMark.escape, ReplacementMark.bidirectional, ReplacementMark.invisible,
      ReplacementMark.other, ReplacementMark.base,
    ]
    for mark in controls + others {
      #expect(DisplayWidth.of(mark) == 1)
      #expect(ReplacementMark.asciiAlternative(for: mark)?.isASCII == true)
    }
    #expect(ReplacementMark.asciiAlternative(for: "a") == nil)
  }
}

import HarmlessText
import Testing
import TextScreen

@Suite struct WrapTests {
  private func wrap(
    _ text: String, _ width: Int, hanging: Int = 0, newlines: Wrap.Newlines = .breaking
  ) -> [String] {
    let bytes = Array(text.utf8)
    return Wrap.lines(bytes[...], width: width, hanging: hanging, newlines: newlines).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
  }

  @Test(
    arguments: [
      ("", 10, [""]),
      ("word", 10, ["word"]),
      ("one two three", 7, ["one two", "three"]),
      ("one two three", 8, ["one two", "three"]),
      ("one two three", 6, ["one", "two", "three"]),
      ("one   two", 4, ["one", "two"]),
      ("  one two", 5, ["  one", "two"]),
      ("one two  ", 7, ["one two"]),
      ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
      ("a bcdefghij k", 4, ["a", "bcde", "fghi", "j k"]),
      ("one\ntwo", 10, ["one", "two"]),
      ("one\n\ntwo", 10, ["one", "", "two"]),
      ("one\n", 10, ["one", ""]),
      ("ab", 0, ["a", "b"]),
    ] as [(String, Int, [String])])
  func plainText(text: String, width: Int, lines: [String]) {
    #expect(wrap(text, width) == lines)
  }

  @Test(
    arguments: [
      ("漢字漢字漢", 4, ["漢字", "漢字", "漢"]),
      ("漢字漢字漢", 5, ["漢字", "漢字", "漢"]),
      ("漢字。", 4, ["漢", "字。"]),
      ("ab漢字", 3, ["ab", "漢", "字"]),
      ("漢", 1, ["漢"]),
      ("e\u{301}a\u{308}o\u{302}", 2, ["e\u{301}a\u{308}", "o\u{302}"]),
      ("“one” two’s", 5, ["“one”", "two’s"]),
      ("said—then went", 9, ["said—then", "went"]),
      ("said—then went", 8, ["said—", "then", "went"]),
      ("“said—” then", 7, ["“said—”", "then"]),
    ] as [(String, Int, [String])])
  func otherScripts(text: String, width: Int, lines: [String]) {
    #expect(wrap(text, width) == lines)
  }

  @Test func furtherLinesCanBeShorter() {
    #expect(wrap("- one two three four", 9, hanging: 2) == ["- one two", "three", "four"])
    #expect(wrap("- “one two three” four", 10, hanging: 4) == ["- “one two", "three”", "four"])
  }

  @Test func newlinesMayFlow() {
    #expect(wrap("one\ntwo three", 7, newlines: .flowing) == ["one\ntwo", "three"])
    #expect(wrap("öne\ntwo three", 7, newlines: .flowing) == ["öne\ntwo", "three"])
  }

  @Test func slicesAreInTheirOwnIndices() {
    let bytes = Array("xxone two".utf8)
    let lines = Wrap.lines(bytes[2...], width: 4)
    #expect(lines == [2..<5, 6..<9])
  }

  @Test func displayTextIsWrappedToDisplayText() {
    #expect(Wrap.lines("one twö three" as DisplayText, width: 7) == ["one twö", "three"])
  }

  /// What holds for any text: no character is lost, no line too wide, and the two ways agree.
  @Test(arguments: 1...24)
  func propertiesOfAnyText(width: Int) {
    var state: UInt64 = UInt64(width) &* 0x9E37_79B9_7F4A_7C15
    for _ in 0..<40 {
      var text = ""
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += ["a", "b", "c", " ", " ", "dd", "eee"][Int(state >> 33) % 7]
      }
      let ascii = wrap(text, width)
      #expect(ascii.allSatisfy { $0.utf8.count <= width })
      #expect(ascii.joined().filter { $0 != " " } == text.filter { $0 != " " })
      // A letter of two bytes sends the same text the other way.
      let other = wrap(text.map { $0 == "a" ? "ä" : String($0) }.joined(), width)
      #expect(other == ascii.map { $0.map { $0 == "a" ? "ä" : String($0) }.joined() })
    }
  }
}

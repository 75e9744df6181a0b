import HarmlessText
import Testing

@Suite("Typed and pasted text")
struct TypedTextTests {
  @Test(
    "Line ends stay, tabs are four spaces, what is unseen is dropped",
    arguments: [
      ("one\rtwo\r\nthree\nfour", "one\ntwo\nthree\nfour"),
      ("a\tb", "a    b"),
      ("page\u{C}page\u{2029}par", "page\npage\npar"),
      ("re\u{AD}sult\u{200B}s\u{FEFF}", "results"),
      ("x\u{1B}[31mred\u{0}\u{202E}", "xred"),
      ("bullet \u{F0B7}", "bullet �"),
    ])
  func filters(source: String, expected: String) {
    #expect(String(decoding: TypedText(source).utf8, as: UTF8.self) == expected)
  }

  @Test("A combining mark joins the character before the cursor")
  func followsItsContext() {
    let mark = Array("\u{301}".utf8)
    #expect(TypedText(untrustedUTF8: mark, following: "e".utf8).utf8 == mark)
    #expect(TypedText(untrustedUTF8: mark, following: "\n".utf8).utf8 == Array("◌\u{301}".utf8))
    let full = "e\u{301}\u{301}\u{301}\u{301}".utf8
    #expect(TypedText(untrustedUTF8: mark, following: full).utf8 == Array("�".utf8))
  }
}

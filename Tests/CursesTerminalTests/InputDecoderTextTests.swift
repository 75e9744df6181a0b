import Testing
import TextScreen

@testable import CursesTerminal

@Suite struct InputDecoderTextTests {
  @Test(arguments: 1...7)
  func charactersSplitAcrossReads(pieceLength: Int) {
    let text = "é漢😀ñ"
    var decoder = InputDecoder()
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: pieceLength) {
      decoder.feed(bytes[start..<min(bytes.count, start + pieceLength)], at: start * 1000)
      #expect(!decoder.isAmbiguous)
    }
    #expect(decoder.takeEvents() == text.map { .key(.character($0)) })
  }

  @Test func marksJoinTheCharacterTypedBefore() {
    var decoder = InputDecoder()
    decoder.feed(Array("e\u{301}x👩\u{200D}🚀".utf8), at: 0)
    #expect(
      decoder.takeEvents() == [
        .key(.character("e\u{301}")), .key(.character("x")), .key(.character("👩\u{200D}🚀")),
      ])
  }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xE2, 0x82], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ] as [[UInt8]])
  func malformedBytesAreReplaced(bytes: [UInt8]) {
    var decoder = InputDecoder()
    decoder.feed(bytes + [UInt8(ascii: "k")], at: 0)
    let events = decoder.takeEvents()
    #expect(events.last == .key(.character("k")))
    #expect(events.dropLast().allSatisfy { $0 == .key(.character("\u{FFFD}")) })
    #expect(events.count > 1)
  }

  @Test func pasteIsWhole() {
    var decoder = InputDecoder()
    decoder.feed(Array("a\u{1B}[200~q\r\nline\rtwo\n\u{1B}[A\u{1B}[201~b".utf8), at: 0)
    #expect(
      decoder.takeEvents() == [
        .key(.character("a")), .paste("q\nline\ntwo\n\u{1B}[A"), .key(.character("b")),
      ])
  }

  @Test(arguments: 1...9)
  func pasteInPieces(pieceLength: Int) {
    let bytes = Array("\u{1B}[200~Résumé \u{1B}[20\u{1B}[201~j".utf8)
    var decoder = InputDecoder()
    for start in stride(from: 0, to: bytes.count, by: pieceLength) {
      decoder.feed(bytes[start..<min(bytes.count, start + pieceLength)], at: start)
    }
    #expect(decoder.takeEvents() == [.paste("Résumé \u{1B}[20"), .key(.character("j"))])
  }

  @Test func timeDoesNotEndAPaste() {
    var decoder = InputDecoder()
    decoder.feed(Array("\u{1B}[200~abc\u{1B}".utf8), at: 0)
    #expect(!decoder.isAmbiguous)
    decoder.settle()
    decoder.feed(Array("[201~".utf8), at: 60_000)
    #expect(decoder.takeEvents() == [.paste("abc")])
  }
}

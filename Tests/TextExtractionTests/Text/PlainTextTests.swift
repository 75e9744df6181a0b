import CaseModel
import Testing
import TextExtraction

struct PlainTextTests {
  private func made(_ bytes: [UInt8]) throws -> ExtractedDocument {
    try TextExtractor().extract(bytes, named: "letter.txt", document: "letter")
  }

  private func expect(_ bytes: [UInt8], _ text: String, _ encoding: TextEncoding) throws {
    let made = try made(bytes)
    #expect(made.string == text)
    #expect(made.report.encoding == encoding)
  }

  @Test func utf8WithAndWithoutMark() throws {
    try expect(Array("Résumé — “A”\n".utf8), "Résumé — “A”\n", .utf8)
    try expect([0xEF, 0xBB, 0xBF] + Array("Résumé".utf8), "Résumé\n", .utf8)
    try expect([], "", .utf8)
  }

  @Test(arguments: [true, false])
  func utf16WithAndWithoutMark(hasMark: Bool) throws {
    let text = "Résumé of “A”, her work\n"
    let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
    try expect(
      units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, text, .utf16LittleEndian)
    try expect(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, text, .utf16BigEndian)
  }

  /// “Résumé” — it’s €5, as three systems wrote it.
  @Test func oneByteForACharacter() throws {
    func bytes(_ head: [UInt8], _ rest: String) -> [UInt8] { head + Array(rest.utf8) }
    try expect(
      [0x93, 0x52, 0xE9, 0x73, 0x75, 0x6D, 0xE9, 0x94, 0x20, 0x97, 0x20, 0x69, 0x74, 0x92, 0x73]
        + [0x20, 0x80, 0x35, 0x0D, 0x0A],
      "“Résumé” — it’s €5\n", .windows1252)
    try expect(bytes([0x52, 0xE9, 0x73, 0x75, 0x6D, 0xE9], " of A\n"), "Résumé of A\n", .latin1)
    try expect(
      [0xD2, 0x52, 0x8E, 0x73, 0x75, 0x6D, 0x8E, 0xD3, 0x20, 0xD1, 0x20, 0x69, 0x74, 0xD5, 0x73]
        + [0x20, 0xDB, 0x35, 0x0D],
      "“Résumé” — it’s €5\n", .macRoman)
  }

  @Test func aStrayByteIsCountedAndShown() throws {
    let made = try made(Array("é à ü ö ß — “a” ".utf8) + [0xFF] + Array("\n".utf8))
    #expect(made.report.encoding == .utf8)
    #expect(made.report.unmappedCharacters == 1)
    #expect(made.string.contains("\u{FFFD}"))
  }

  @Test func formFeedsAreKeptAndNoneIsInvented() throws {
    let pages = try made(Array("One\r\n\u{C}Two\r\n".utf8))
    #expect(pages.string == "One\n\u{C}Two\n")
    #expect(pages.report.pages == 2)
    #expect(pages.report.words == 2)
    let none = try made(Array("One\nPage 1 of 2\nTwo\nPage 2 of 2\n".utf8))
    #expect(none.report.pages == nil)
    #expect(none.pages.count == 1)
  }

  @Test func whatIsNoTextIsRefused() {
    let picture = (0..<4_000).map { UInt8(truncatingIfNeeded: $0 * 37 / 5) }
    #expect(throws: ExtractionError.notThisFormat(.text)) { try made(picture) }
  }
}

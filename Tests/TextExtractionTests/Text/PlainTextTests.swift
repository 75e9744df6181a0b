import CaseModel
@testable import TextExtraction
import Testing

struct PlainTextTests {
  private func text(_ bytes: [UInt8]) throws -> (String, TextEncoding?) {
    let made = try TextExtractor().extract(bytes, named: "letter.txt", document: "letter")
    return (String(decoding: made.text, as: UTF8.self), made.report.encoding)
  }

  @Test func utf8WithAndWithoutMark() throws {
    #expect(try text(Array("Résumé — “A”\n".utf8)) == ("Résumé — “A”\n", .utf8))
    #expect(try text([0xEF, 0xBB, 0xBF] + Array("Résumé".utf8)) == ("Résumé\n", .utf8))
  }
}

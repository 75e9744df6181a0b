import CaseModel
import Testing

@testable import TextExtraction

struct ReadableTextTests {
  private func finish(_ text: String, pageMark: Unicode.Scalar? = nil) -> (String, DocumentImport) {
    var report = DocumentImport(document: "a", source: "a.pdf", format: .pdf)
    var readable = ReadableText(Array(text.utf8), pageMark: pageMark)
    readable.dropPageAfterLast()
    return (String(decoding: readable.finish(in: &report), as: UTF8.self), report)
  }

  @Test func bulletsOfSymbolFontsAreShownAndCounted() {
    let (text, report) = finish("\u{F0B7} One\n\u{F0A7} Two\n\u{E123}\u{FFFD}\n")
    #expect(text == "• One\n▪ Two\n\u{FFFD}\u{FFFD}\n")
    #expect(report.mappedSymbols == 2)
    #expect(report.unmappedCharacters == 2)
  }

  @Test func whatASearchWouldStumbleOver() {
    #expect(
      finish("o\u{FB03}ce co\u{AD}operate zero\u{200B}width\n").0 == "office cooperate zerowidth\n")
  }

  @Test func pagesAndBlanks() {
    let (text, report) = finish("\n\nOne  \n\n\n\u{C}\u{C}  Three\n\u{C}")
    #expect(text == "One\n\u{C}\u{C}  Three\n")
    #expect(report.words == 2)
    #expect(finish("One\u{E00C}two", pageMark: "\u{E00C}").0 == "One\n\u{C}two\n")
  }
}

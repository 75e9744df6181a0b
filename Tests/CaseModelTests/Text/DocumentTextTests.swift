import CaseModel
import HarmlessText
import Testing

struct DocumentTextTests {
  private func words(_ text: DocumentText, _ paragraph: Paragraph) -> String {
    String(decoding: text.text.bytes[paragraph.range], as: UTF8.self)
  }

  @Test func pagesEndAtFormFeeds() {
    let text = Fixtures.text("one\n\ntwo\n\u{C}three\n\u{C}\u{C}five\n")
    #expect(text.pages == [0..<9, 10..<16, 17..<17, 18..<23])
    #expect(text.paragraphs.map(\.page) == [1, 1, 2, 4])
    #expect(text.paragraphs.map(\.number) == [1, 2, 1, 1])
    #expect(text.paragraphs(onPage: 3).isEmpty)
    #expect(text.paragraphs(onPage: 5).isEmpty)
  }

  @Test(arguments: ["one\u{C}", "one\n\u{C}", "one\u{C}\n", "one\n\u{C}\n\n"])
  func aFormFeedAtTheEndMakesNoPage(_ string: String) {
    #expect(Fixtures.text(string).pages.count == 1)
  }

  @Test(arguments: ["", "\n", "\n\n"])
  func anEmptyTextHasOneEmptyPage(_ string: String) {
    let text = Fixtures.text(string)
    #expect(text.pages.count == 1)
    #expect(text.paragraphs.isEmpty)
    #expect(text.place(at: 0) == TextPlace(page: 1, paragraph: 0, line: 1))
    #expect(text.place(at: 0).description == "p. 1")
  }

  @Test func placesOfEveryByte() {
    let string = "Title\n\nfirst line\nsecond line\n\n\u{C}\nnext page\n"
    let text = Fixtures.text(string)
    var previous = TextPlace(page: 1, paragraph: 1, line: 1)
    for offset in 0..<text.text.count {
      let place = text.place(at: offset)
      #expect(place.page >= previous.page)
      #expect(place >= previous)
      previous = place
    }
    #expect(text.place(at: 0).description == "p. 1, par. 1")
    #expect(text.place(at: 18) == TextPlace(page: 1, paragraph: 2, line: 4))
    #expect(text.place(at: 31) == TextPlace(page: 1, paragraph: 2, line: 5))
    #expect(text.place(at: 34) == TextPlace(page: 2, paragraph: 1, line: 2))
    #expect(text.place(at: 9_999) == TextPlace(page: 2, paragraph: 1, line: 2))
    #expect(text.place(at: -1).page == 1)
  }

  @Test func offsetsOfPlaces() {
    let text = Fixtures.text("a\n\n  b\n\u{C}c\n")
    #expect(text.offset(ofPage: 1, paragraph: 2) == 5)
    #expect(text.offset(ofPage: 2, paragraph: 1) == 8)
    #expect(text.offset(ofPage: 1, paragraph: 3) == nil)
    #expect(text.offset(ofPage: 0, paragraph: 1) == nil)
    #expect(text.offset(ofPage: 3, paragraph: 1) == nil)
  }

  @Test func carriageReturnsAreLineEnds() {
    let unix = Fixtures.text("one\ntwo\n\nthree\n\u{C}four\n")
    let dos = Fixtures.text("one\r\ntwo\r\n\r\nthree\r\n\u{C}four\r\n")
    #expect(unix == dos)
  }

  @Test func linesOfSpacesPartParagraphs() {
    #expect(Fixtures.text("one\n   \ntwo\n").paragraphs.count == 2)
  }

  @Test func listItemsBeginParagraphs() {
    let text = Fixtures.text(
      """
      I did three things in that year, and each of them took longer than I had expected:
      - I rebuilt the division of field offices after the merger of the two programs, which
        had been planned for years;
      - I hired forty people;
      1. and I closed the old office - the one in the capital - in the summer of the year
      12. Then it was done.
      """)
    #expect(text.paragraphs.count == 5)
    #expect(words(text, text.paragraphs[2]) == "- I hired forty people;")
  }

  @Test func aNumberThatASentenceBrokeBeforeIsNoItem() {
    let text = Fixtures.text(
      """
      The old office was closed in the summer, by which time the number of cases had gone
      12. years back to where it stood when I was the deputy of the director of that place
      """)
    #expect(text.paragraphs.count == 1)
  }

  @Test func formsOfParagraphs() {
    let text = Fixtures.text(
      """
      SUMMARY OF EXECUTIVE CAREER

      I have served the traveling public for 26 years, 20 of them in the Federal Highway
      Administration, in positions of growing scope.

      Moving national oversight to risk

      When I became Director in June 2021, the office was still overseeing projects as it
      had in the 1990s.

      Year      Budget     Staff
      2021      $38.6      74

      Renée Thibodeaux
      400 Seventh Street
      Washington, DC 20590

      Announcement SES-25-017
      """)
    #expect(
      text.paragraphs.map(\.form)
        == [.heading, .flowing, .heading, .flowing, .preformatted, .preformatted, .flowing])
  }

  @Test func wordsAreCounted() {
    let text = Fixtures.text("One — two, 3 $4.5 “five” •\n\u{C}- café’s end\n")
    #expect(text.wordCount == 7)
    #expect(text.wordCount(ofPage: 1) == 5)
    #expect(text.wordCount(ofPage: 2) == 2)
    #expect(text.wordCount(ofPage: 3) == 0)
  }
}

import CaseModel
import HarmlessText
import Testing

struct FlowedTextTests {
  private func flowed(_ string: String, paragraph: Int = 0) -> (FlowedText, DocumentText) {
    let text = Fixtures.text(string)
    return (text.flowed(text.paragraphs[paragraph]), text)
  }

  private func string(_ flowed: FlowedText) -> String {
    String(decoding: flowed.bytes, as: UTF8.self)
  }

  @Test func linesAreJoinedByOneSpace() {
    let (flowed, text) = flowed(
      """

          The first line of a quotation that is set in from the margin, as long as others,
          and the second line of it, with an accent in café.
      """)
    #expect(
      string(flowed)
        == "The first line of a quotation that is set in from the margin, as long as others, and the second line of it, with an accent in café."
    )
    #expect(flowed.firstIndent == 4)
    #expect(flowed.restIndent == 4)
    expectSameBytes(flowed, text)
  }

  @Test func everyByteKnowsItsPlace() {
    let (flowed, text) = flowed(
      """
      It was what the people of the old office had always called, with some doubt, a cross-
      agency work of the kind that nobody had asked for until the day that the two parts of
        the program were put together
      Result:
      nobody asked again - that is what was said by the people of the place who were asked.
      """)
    #expect(string(flowed).contains("a cross-agency work"))
    #expect(string(flowed).contains("Result:\nnobody"))
    expectSameBytes(flowed, text)
  }

  private func expectSameBytes(_ flowed: FlowedText, _ text: DocumentText) {
    for (index, byte) in flowed.bytes.enumerated() {
      let offset = flowed.documentOffset(of: index)
      #expect(text.text.bytes[offset] == byte || text.text.bytes[offset] == 0x0A)
      #expect(flowed.index(ofDocumentOffset: offset) == index)
    }
    #expect(flowed.documentOffset(of: flowed.bytes.count) == text.paragraphs[0].range.upperBound)
  }

  @Test func placesThatAreNotShownGiveTheNearest() {
    let (flowed, text) = flowed(
      """
      The first line of a paragraph is as long as the lines of prose are in this example,
            and the second is set in.
      """)
    let indent = text.text.bytes.count - "   and the second is set in.".utf8.count
    let index = flowed.index(ofDocumentOffset: indent)
    #expect(String(decoding: flowed.bytes[index...], as: UTF8.self) == "and the second is set in.")
    #expect(flowed.index(ofDocumentOffset: 0) == 0)
    #expect(flowed.index(ofDocumentOffset: 9_999) == flowed.bytes.count)
  }

  @Test func itemsHang() {
    let (flowed, _) = flowed(
      """
        • an item of a list that goes on for long enough to be broken by the width of the
          page it stands on
      """)
    #expect(flowed.firstIndent == 2)
    #expect(flowed.restIndent == 4)
    #expect(string(flowed).hasPrefix("• an item"))
  }

  @Test func tablesKeepTheirLinesAndColumns() {
    let (flowed, text) = flowed("  Year      Budget\n    2021    $38\n")
    #expect(string(flowed) == "Year      Budget\n  2021    $38")
    #expect(flowed.firstIndent == 2)
    expectSameBytes(flowed, text)
  }

  @Test func linesSetInThatBeginAnewStayApart() {
    let (flowed, _) = flowed(
      """
      Acting Deputy Associate Administrator for Infrastructure (detail from headquarters)
        Federal Highway Administration, Office of Infrastructure, Washington, DC
        June 2021 to present; 50 hours per week, with the staff of the whole of the office
        and of its field units
      """)
    #expect(string(flowed).split(separator: "\n").count == 2)
    #expect(string(flowed).contains("DC\nJune 2021"))
    #expect(string(flowed).contains("office and of"))
  }

  @Test func headingsBecomeOneLine() {
    let (flowed, _) = flowed(
      "ECQ 1: COMMITMENT TO THE RULE OF LAW AND THE\nPRINCIPLES OF THE FOUNDING\n")
    #expect(
      string(flowed) == "ECQ 1: COMMITMENT TO THE RULE OF LAW AND THE PRINCIPLES OF THE FOUNDING")
  }
}

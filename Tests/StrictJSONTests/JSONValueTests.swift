import StrictJSON
import Testing

@Suite struct JSONValueTests {
  private let value: JSONValue = .object([
    "name": "Zoë \"Q\"\n\u{1}", "absent": nil, "list": .array([1, true, .null]), "none": .array([]),
  ])

  @Test func writesMembersInTheOrderGiven() {
    let expected = """
      {
        "name": "Zoë \\"Q\\"\\n\\u0001",
        "list": [
          1,
          true,
          null
        ],
        "none": []
      }

      """
    #expect(String(decoding: value.encoded(), as: UTF8.self) == expected)
  }

  @Test func whatIsWrittenReadsBackTheSame() throws {
    for bytes in [value.encoded(), value.encodedOnOneLine()] {
      let reader = try JSONText(bytes).reader
      #expect(try reader.string("name") == "Zoë \"Q\"\n\u{1}")
      #expect(try reader.required("list").elements().count == 3)
      #expect(try reader.required("none").elements().isEmpty)
    }
    #expect(!value.encodedOnOneLine().contains(0x0A))
  }
}

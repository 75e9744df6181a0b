import StrictJSON
import Testing

@Suite struct JSONReaderTests {
  private let text = """
    {
      "documents": [
        {"kind": "resume"},
        {"kind": 7}
      ]
    }
    """

  @Test func namesThePlaceOfWhatItCannotRead() throws {
    let reader = try JSONText(Array(text.utf8)).reader
    do throws(JSONError) {
      _ = try reader.list("documents") { element throws(JSONError) in try element.string("kind") }
      Issue.record("a number was read as a string")
    } catch {
      #expect(error.place == JSONError.Place(line: 4, column: 14, path: "documents[1].kind"))
      #expect(error.description == "line 4, column 14 (documents[1].kind): expected a string")
    }
  }

  @Test func refusesUnknownAndMissingNames() throws {
    let reader = try JSONText(Array(text.utf8)).reader
    #expect(throws: JSONError.self) { try reader.allowOnly(["cases"]) }
    #expect(throws: Never.self) { try reader.allowOnly(["documents", "cases"]) }
    #expect(throws: JSONError.self) { try reader.string("number") }
    #expect(try reader.optionalString("number") == nil)
  }
}

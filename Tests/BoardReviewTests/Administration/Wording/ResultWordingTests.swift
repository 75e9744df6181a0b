import BoardReview
import StrictJSON
import Testing

@Suite("The wording of a result")
struct ResultWordingTests {
  private static func read(_ text: String) throws(JSONError) -> ResultWording {
    try ResultWording(reading: JSONText(Array(text.utf8)).reader)
  }

  @Test("may leave everything out, and never says the outcome")
  func empty() throws {
    let words = try Self.read("{}")
    #expect(words == ResultWording())
    #expect(!words.hasReasons)
    #expect(throws: JSONError.self) { try Self.read(#"{"outcome":"approved"}"#) }
  }

  @Test("notes deficiencies where reasons are, unless it says others")
  func deficiencies() throws {
    let words = try Self.read(
      #"{"reasons":[{"number":4,"text":"Plans."},{"number":2,"text":"No scope."},{"number":3,"text":" "}]}"#
    )
    #expect(words.hasReasons)
    #expect(words.issued(.disapproved).reasons == [4: "Plans.", 2: "No scope."])
    #expect(words.issued(.disapproved).deficiencies == [2, 4])
    let others = try Self.read(
      #"{"reasons":[{"number":4,"text":"Plans."}],"deficiencies":[5,1],"presentationInadequate":true}"#
    )
    #expect(others.issued(.disapproved).deficiencies == [1, 5])
    #expect(others.issued(.disapproved).presentationInadequate)
    #expect(others.numbers == [1, 4, 5])
  }

  @Test(
    "is refused where it cannot be meant",
    arguments: [
      #"{"reasons":[{"number":1,"text":"a"},{"number":1,"text":"b"}]}"#,
      #"{"reasons":[{"number":0,"text":"a"}]}"#, #"{"deficiencies":[2,2]}"#,
      #"{"deficiencies":[0]}"#, #"{"reason":"a"}"#, #"{"guidance":3}"#,
    ])
  func malformed(_ text: String) {
    #expect(throws: JSONError.self) { try Self.read(text) }
  }
}

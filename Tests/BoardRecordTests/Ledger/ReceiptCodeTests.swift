import BoardRecord
import BoardReview
import Testing

@Suite struct ReceiptCodeTests {
  private func code(_ digits: String) throws -> String {
    ReceiptCode(
      try #require(StatementID(hex: digits + String(repeating: "0", count: 64 - digits.count)))
    ).description
  }

  @Test func itIsTheFirstFortyBits() throws {
    #expect(try code("") == "0000-0000")
    #expect(try code("ffffffffff") == "ZZZZ-ZZZZ")
    #expect(try code("0000000001") == "0000-0001")
    #expect(try code("9cd6e112b4") == "KKBE-24NM")
    #expect(try code("00000000000fff") == "0000-0000")
  }

  @Test func itUsesNoLetterThatIsTakenForAnother() throws {
    for value in 0..<32 {
      let byte = String(value << 3, radix: 16)
      let text = try code(byte.count == 1 ? "0\(byte)" : byte)
      #expect(text.utf8.count == 9)
      #expect(!text.contains { "ILOU".contains($0) })
    }
  }
}

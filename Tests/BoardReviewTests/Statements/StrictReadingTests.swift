import StrictJSON
import Testing

@testable import BoardReview

struct StrictReadingTests {
  private static let text = String(
    decoding: Statement(
      board: "2025-31", author: Sample.hale, sequence: 1, previous: nil, seen: [:],
      claimedTime: "", body: .boardAdjourned(reason: "End of session.")
    ).encoded, as: UTF8.self)

  private func changed(_ old: String, _ new: String) -> [UInt8] {
    let parts = Self.text.split(separator: old, omittingEmptySubsequences: false)
    return parts.count == 2 ? Array(parts.joined(separator: new).utf8) : []
  }

  @Test("A byte-order mark, an equal name, depth and size are refused")
  func refused() {
    let deep = String(repeating: "[", count: 20) + String(repeating: "]", count: 20)
    let long = String(repeating: "x", count: 5 << 20)
    for bytes in [
      [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8),
      changed("\"board\"", "\"author\": \"hale\", \"board\""),
      changed("\"End of session.\"", deep), changed("End of session.", long),
      changed("End of session.", "\u{0}"), Array(Self.text.utf8.dropLast(3)), [],
    ] {
      #expect(throws: JSONError.self) { try Statement(reading: bytes) }
      #expect(NewerStatement(reading: bytes) == nil)
    }
  }

  @Test("A statement of a later version is told from one that is damaged")
  func newer() {
    let kind = changed("\"board-adjourned\"", "\"board-dissolved\"")
    #expect(throws: JSONError.self) { try Statement(reading: kind) }
    #expect(NewerStatement(reading: kind)?.kind == "board-dissolved")
    let format = changed("qrb-statement/1", "qrb-statement/2")
    #expect(throws: JSONError.self) { try Statement(reading: format) }
    #expect(NewerStatement(reading: format)?.format == "qrb-statement/2")
    #expect(NewerStatement(reading: format)?.kind == nil)
    for bytes in [
      Array(Self.text.utf8), changed("qrb-statement/1", "qrb-statement/0"),
      changed("qrb-statement/1", "qrb-ballot/2"), changed("\"board-adjourned\"", "\"\""),
    ] {
      #expect(NewerStatement(reading: bytes) == nil)
    }
  }

  @Test("What follows a statement that cannot be read does not count, and nothing is guessed")
  func notGuessed() {
    var record = TestRecord()
    record.clear([Sample.okafor])
    record.cast([Sample.okafor: .approve])
    let unreadable = record.statements[1].id
    let proceedings = BoardProceedings(record.statements.filter { $0.id != unreadable })
    #expect(proceedings[Sample.first]?.standing(of: Sample.okafor) == .notAsked)
    #expect(proceedings.chainFaults == [.gap(author: Sample.okafor, after: 0)])
  }
}

import CaseModel
import StrictJSON
import Testing

struct PartialCoverTests {
  private func read(_ json: String) throws(JSONError) -> PartialCover {
    try PartialCover(reading: JSONText(Array(json.utf8)).reader)
  }

  @Test func anyPartMayBeMissing() throws {
    let cover = try read(#"{"format": "qrb-case/1", "announcement": {"posted": "2025-02-24"}}"#)
    #expect(cover.posted?.iso == "2025-02-24")
    #expect(cover.announcementNumber == nil && cover.number == nil && cover.documents.isEmpty)
  }

  @Test func aWholeCoverIsOneToo() throws {
    let cover = try read(
      Fixtures.smallCover.replacing(
        "\"text\":", with: "\"original\": \"originals/S.pdf\", \"text\":"))
    #expect(cover.number?.rawValue == "2025-1041")
    #expect(cover.documents.map(\.file) == ["S.pdf"])
    #expect(cover.documents.first?.kind == .qualificationsStatement)
  }

  @Test(arguments: [
    #"{"number": "1"}"#, #"{"format": "qrb-case/1", "nummer": "1"}"#,
    #"{"format": "qrb-case/1", "number": "a/b"}"#, #"{"format": "qrb-case/1", "candidate": " "}"#,
    #"{"format": "qrb-case/1", "documents": [{"kind": "resume"}]}"#,
    #"{"format": "qrb-case/1", "announcement": {"posted": "24 February 2025"}}"#,
  ])
  func whatIsThereIsReadStrictly(_ json: String) {
    #expect(throws: JSONError.self) { try read(json) }
  }
}

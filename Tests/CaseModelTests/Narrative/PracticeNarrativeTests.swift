import CaseModel
import HarmlessText
import Qualifications
import StrictJSON
import Testing

struct PracticeNarrativeTests {
  /// What a person can read in the practice docket, the program finds: each ECQ once, unless the case is made to lack one.
  @Test func everyNarrativeIsDivided() throws {
    let catalog = EditionCatalog()
    for (name, bytes) in try Fixtures.practiceCovers() {
      let cover = try CaseCover(reading: JSONText(bytes).reader)
      let posted = try #require(cover.announcement?.posted)
      let edition =
        try cover.editionOverride.map { try catalog.edition($0.edition) }
        ?? catalog.edition(governing: posted).edition
      let kinds: [DocumentKind] = [.qualificationsStatement, .interviewNotes]
      for document in cover.documents where kinds.contains(document.kind) {
        let text = try Fixtures.bytes("PracticeDocket/\(name)/\(document.textPath)")
        let loaded = LoadedDocument(document, bytes: text, digest: "", edition: edition)
        #expect(loaded.narrative?.missing == [], "\(name)")
        #expect(loaded.narrative?.repeated == [], "\(name)")
        #expect(loaded.narrative?.contradictions == [], "\(name)")
        #expect(loaded.text.pages.count == document.pages, "\(name)")
      }
    }
  }
}

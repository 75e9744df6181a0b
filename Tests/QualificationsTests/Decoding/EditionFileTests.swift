import Qualifications
import StrictJSON
import Testing

/// An office's file that is broken is refused with the line and the place.
@Suite struct EditionFileTests {
  private func fault(replacing old: String, with new: String) throws -> JSONError {
    let file = OfficeFile.edition()
    try #require(file.contains(old))
    let broken = file.replacing(old, with: new)
    var catalog = EditionCatalog()
    let error = try #require(
      #expect(throws: EditionError.self) { try catalog.add(Array(broken.utf8), file: "a.json") })
    guard case .malformed(file: "a.json", let fault) = error else {
      throw Unexpected(error: error)
    }
    return fault
  }

  @Test(arguments: [
    ("\"qrb-edition/1\"", "\"qrb-edition/2\"", 2, "format"),
    ("\"id\": \"2031\"", "\"id\": \"Of 2031\"", 3, "id"),
    ("\"phrase\"", "\"phrases\"", 6, "phrases"),
    ("\"2025-01-01\"", "\"2025-1-1\"", 8, "announcements.occursFrom"),
    ("\"2031-01-01\"", "\"2024-12-31\"", 8, "announcements.governsFrom"),
    ("\"demonstrated\": 1", "\"demonstrated\": 2", 9, "requirement.demonstrated"),
    ("[\"vision\"]", "[\"visions\"]", 11, "coreQualifications[0].competencies[0]"),
    ("[\"vision\"]", "[\"vision\", \"vision\"]", 11, "coreQualifications[0].competencies[1]"),
    ("\"To lead change.\"", "\"\"", 13, "coreQualifications[0].definition.text"),
    ("To lead change.", "To \\u001b[2J lead.", 13, "coreQualifications[0].definition.text"),
    ("To lead change.", "To \\u202e lead.", 13, "coreQualifications[0].definition.text"),
    ("\"official\"}\n", "\"offical\"}\n", 16, "competencies[0].status"),
    ("\"id\": \"memo\"", "\"id\": \"memos\"", 16, "competencies[0].source"),
  ])
  func givesTheLine(_ old: String, _ new: String, _ line: Int, _ path: String) throws {
    let place = try fault(replacing: old, with: new).place
    #expect(place.line == line)
    #expect(place.path == path)
  }

  @Test func givesTheLineOfAFaultOfForm() throws {
    let fault = try fault(replacing: "\"ECQs of 2031\",", with: "\"ECQs of 2031\"")
    #expect(fault.place.line == 6)
  }

  @Test func missingNameIsNamed() throws {
    let fault = try fault(
      replacing: "\"title\": \"Executive Core Qualifications of 2031\",", with: "")
    #expect(fault.fault == .missingName("title"))
  }

  @Test func messageNamesFileLineAndFormat() throws {
    var catalog = EditionCatalog()
    let error = try #require(
      #expect(throws: EditionError.self) { try catalog.add(Array("{\n]".utf8), file: "a.json") })
    #expect(error.description.hasPrefix("a.json: line 2, column 1: "))
    #expect(error.description.hasSuffix("The format is described in docs/editions.md."))
  }

  @Test func everyEditionReadsBackWhatIsWritten() throws {
    for entry in EditionCatalog().entries {
      let edition = try EditionCatalog().edition(entry.id)
      var catalog = EditionCatalog()
      try catalog.add(edition.json.encoded(), file: "copy.json")
      #expect(try catalog.edition(entry.id) == edition)
    }
  }

  struct Unexpected: Error { let error: EditionError }
}

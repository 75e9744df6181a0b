import CaseModel
import StrictJSON
import SystemFiles
import Testing

/// The schema in `docs/schemas` and the reader must accept and refuse the same covers.
struct CaseSchemaTests {
  private func schema() throws -> Schema {
    let folder = Fixtures.folder.dropLast("Fixtures".count)
    return Schema(root: try JSONText(Files.read("\(folder)docs/schemas/case.schema.json")).root)
  }

  @Test func everyExampleAgrees() throws {
    let schema = try schema()
    for (name, bytes) in try Fixtures.practiceCovers() {
      #expect(schema.faults(in: try JSONText(bytes).root) == [], "\(name)")
    }
  }

  /// Each of them is refused by both.
  @Test(arguments: [
    ("qrb-case/1", "qrb-case/2"), ("\"number\": \"2025-1041\"", "\"number\": \".1041\""),
    ("\"number\": \"2025-1041\",", ""), ("\"Renée Thibodeaux\"", "\"  \""),
    ("\"Renée Thibodeaux\"", "null"), ("\"agency\"", "\"agencies\""), ("\"A\"", "\"a\""),
    ("2024-02-24", "24-02-2024"), ("\"posted\"", "\"opened\""),
    ("\"id\": \"statement\"", "\"id\": \"-statement\""), ("text/statement.txt", "text/a/b.txt"),
    ("text/statement.txt", "/etc/passwd"),
    ("\"kind\": \"qualifications-statement\"", "\"kind\": \"cv\""),
    ("\"title\": \"Statement\"", "\"title\": \"Statement\", \"pages\": 0"),
    ("\"title\": \"Statement\"", "\"title\": \"Statement\", \"pages\": \"3\""),
    ("\"title\": \"Statement\"", "\"title\": \"Statement\", \"original\": \"text/a.pdf\""),
    ("\"criterion\": \"A\"", "\"criterion\": \"C\", \"lacking\": [0]"),
    ("\"criterion\": \"A\"", "\"criterion\": \"C\", \"lacking\": [4, 4]"),
    ("\"criterion\": \"A\"", "\"criterion\": \"A\", \"submission\": {\"ordinal\": 0}"),
    (
      "\"criterion\": \"A\"",
      "\"criterion\": \"A\", \"submission\": {\"ordinal\": 3, \"newExperience\": [{\"ecq\": 3}]}"
    ),
    ("\"criterion\": \"A\"", "\"criterion\": \"A\", \"certification\": {\"by\": \"X\"}"),
    ("\"criterion\": \"A\"", "\"criterion\": \"A\", \"edition\": {\"id\": \"1994\"}"),
    ("\"criterion\": \"A\"", "\"criterion\": \"A\", \"received\": \"July 2025\""),
  ])
  func bothRefuse(_ old: String, _ new: String) throws {
    let json = Fixtures.smallCover(old, new)
    #expect(!json.isEmpty)
    #expect(throws: JSONError.self) { try Fixtures.cover(json) }
    #expect(try schema().faults(in: JSONText(Array(json.utf8)).root) != [])
  }

  /// Each of them is accepted by both.
  @Test(arguments: [
    ("\"criterion\": \"A\"", "\"criterion\": \"C\", \"lacking\": [4, 2]"),
    (
      "\"criterion\": \"A\"",
      "\"criterion\": \"B\", \"submission\": {\"ordinal\": 3, \"earlier\": [], \"newExperience\": [{\"ecq\": 3, \"text\": \"X\"}]}"
    ),
    (
      "\"title\": \"Statement\"",
      "\"title\": \"S\", \"original\": \"originals/S (2) v1.0.pdf\", \"pages\": 10"
    ),
    ("\"announcement\": {\"number\": \"SES-25-017\", \"posted\": \"2024-02-24\"},", ""),
  ])
  func bothAccept(_ old: String, _ new: String) throws {
    let json = Fixtures.smallCover(old, new)
    #expect(throws: Never.self) { try Fixtures.cover(json) }
    #expect(try schema().faults(in: JSONText(Array(json.utf8)).root) == [])
  }

  @Test func kindsAreTheSame() throws {
    let schema = try schema()
    #expect(
      schema.strings(at: ["$defs", "document", "properties", "kind", "enum"])
        == DocumentKind.allCases.map(\.rawValue))
  }
}

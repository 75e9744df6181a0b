import CaseModel
import StrictJSON
import SystemFiles
import Testing

/// The report is read as it was written, and the schema in `docs/schemas` and the reader agree.
struct ImportReportTests {
  private let small = """
    {"format": "qrb-import-report/1", "documents": [
      {"document": "statement", "source": "Statement (final).pdf", "format": "pdf",
       "tool": {"name": "pdftotext", "version": "22.12.0"}, "confinement": ["network", "files"],
       "pages": 11, "words": 5120, "pagesWithoutText": [3, 4], "comments": 2}
    ]}
    """

  private func report(_ json: String) throws(JSONError) -> ImportReport {
    try ImportReport(reading: JSONText(Array(json.utf8)).reader)
  }

  private func schema() throws -> Schema {
    let folder = Fixtures.folder.dropLast("Fixtures".count)
    return Schema(
      root: try JSONText(Files.read("\(folder)docs/schemas/import-report.schema.json")).root)
  }

  private var full: ImportReport {
    var document = DocumentImport(document: "resume", source: "Résumé.txt", format: .text)
    document.encoding = .windows1252
    document.words = 812
    document.tool = ExtractionTool(name: "pandoc", version: "2.17.1.1")
    document.confinement = [.network]
    document.pages = 2
    document.pagesWithoutText = [1]
    document.recognisedText = [2]
    document.suspectedColumns = [1, 2]
    document.invisibleText = [1]
    document.tinyText = [2]
    document.textOutsidePage = [1]
    document.notCompared = [2]
    document.faults = 9
    document.unmappedCharacters = 1
    document.mappedSymbols = 2
    document.trackedInsertions = 3
    document.trackedDeletions = 4
    document.comments = 5
    document.hiddenText = 6
    document.pictures = 7
    document.textBoxes = 8
    return ImportReport(documents: [document])
  }

  @Test func whatIsWrittenIsRead() throws {
    let bytes = full.jsonValue.encoded()
    #expect(try ImportReport(reading: JSONText(bytes).reader) == full)
    #expect(try schema().faults(in: JSONText(bytes).root) == [])
    #expect(full.jsonValue.encoded() == bytes)
  }

  @Test func whatIsLeftOutIsNothing() throws {
    let document = try #require(try report(small).document("statement"))
    #expect(document.pagesWithoutText == [3, 4])
    #expect(document.comments == 2)
    #expect(document.pictures == 0)
    #expect(document.invisibleText == [])
    #expect(try schema().faults(in: JSONText(Array(small.utf8)).root) == [])
  }

  @Test(arguments: [
    ("import-report/1", "import-report/2"), ("\"pdf\"", "\"PDF\""),
    ("\"words\": 5120", "\"word\": 5"),
    ("\"words\": 5120", "\"words\": -1"), ("[3, 4]", "[0]"), ("[3, 4]", "[3, 3]"),
    ("\"network\"", "\"nothing\""), ("\"statement\"", "\"../a\""),
    ("\"pages\": 11", "\"pages\": 0"),
    ("\"version\": \"22.12.0\"", "\"release\": \"22\""),
  ])
  func readerAndSchemaRefuse(_ old: String, _ new: String) throws {
    let json = small.replacing(old, with: new)
    #expect(json != small)
    #expect(throws: JSONError.self) { try report(json) }
    #expect(try schema().faults(in: JSONText(Array(json.utf8)).root) != [])
  }

  @Test func pagesRiseAndDocumentsDiffer() throws {
    #expect(throws: JSONError.self) { try report(small.replacing("[3, 4]", with: "[4, 3]")) }
    let twice = small.replacing(
      "}\n]}",
      with:
        "}, {\"document\": \"statement\", \"source\": \"a\", \"format\": \"text\", \"words\": 1}\n]}"
    )
    #expect(twice != small)
    #expect(throws: JSONError.self) { try report(twice) }
  }
}

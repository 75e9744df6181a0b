import Testing

struct GeneratedFileTests {
  @Test func theEmbeddedPracticeDocketIsTheFolder() throws {
    let source = try #require(Project.text("Sources/CPracticeDocket/practice.c"))
    let folder = "Fixtures/PracticeDocket"
    let files = Project.files(in: folder).map { String($0.dropFirst(folder.count + 1)) }
    let embedded = EmbeddedFiles(source: source)
    let command: Comment = "run: python3 Tools/practice_docket.py"
    #expect(embedded.embedded(beneath: "../../\(folder)/") == files, command)
    #expect(embedded.table == files, command)
    #expect(!files.isEmpty)
  }

  @Test func everyTemplateIsEmbedded() throws {
    let source = try #require(Project.text("Sources/CLetters/letters.c"))
    let folder = "Sources/BoardResult/Templates"
    let files = Project.files(in: folder).map { String($0.dropFirst(folder.count + 1)) }
    let embedded = EmbeddedFiles(source: source).embedded(beneath: "../BoardResult/Templates/")
    #expect(embedded.sorted() == files.sorted())
    #expect(!files.isEmpty)
  }

  @Test func everyEditionFileIsEmbedded() throws {
    let source = try #require(Project.text("Sources/CEditions/editions.c"))
    let folder = "Sources/Qualifications/Editions"
    let files = Project.files(in: folder).map { String($0.dropFirst(folder.count + 1)) }
    let embedded = EmbeddedFiles(source: source).embedded(beneath: "../Qualifications/Editions/")
    #expect(embedded.sorted() == files.sorted())
    #expect(!files.isEmpty)
  }
}

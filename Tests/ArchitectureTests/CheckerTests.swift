import Testing

/// That the checks find what they are there to find, on texts small enough to see.
struct CheckerTests {
  @Test(arguments: [
    ("import Glibc", "Glibc"), ("  import Glibc", "Glibc"), ("@testable import A", "A"),
    ("public import B", "B"), ("import struct C.D", "C"), ("import E.F", "E"),
    ("@_exported public import G", "G"), ("let a = 1; import H", "H"),
  ])
  func anImportIsFoundHoweverItIsWritten(line: String, module: String) {
    #expect(ImportLines.modules(in: "/// Text.\n\(line)\nlet x = 1\n") == [module])
  }

  @Test func whatOnlySpeaksOfImportsIsNone() {
    let source =
      "// import Foundation\n/// import Glibc\nlet important = \"import\"\nimportant(x)\n"
    #expect(ImportLines.modules(in: source).isEmpty)
  }

  @Test(arguments: [
    ("CaseModel", "Foundation"), ("BoardReview", "Glibc"), ("ReviewApp", "Dispatch"),
    ("ReviewApp", "BoardRecord"), ("CaseFiles", "BoardRecord"), ("BoardRecord", "CaseFiles"),
    ("CaseFiles", "Crypto"), ("qrb", "CNcurses"), ("CaseModel", "BoardReview"),
    ("New", "StrictJSON"),
  ])
  func anImportAgainstTheTableIsForbidden(target: String, module: String) {
    #expect(AllowedImports.forbidden([module], in: target) == [module])
  }

  @Test func anImportOfTheTableIsAllowed() {
    #expect(AllowedImports.forbidden(["StrictJSON", "CEditions"], in: "Qualifications").isEmpty)
  }

  @Test func theManifestIsRead() {
    let declared = DeclaredTargets(
      manifest: """
        .target(name: "CC"),
        pure("A", []),
        pure("B", [crypto]),
        shell("C", [
          "A", "CC",
        ]),
        .executableTarget(
              name: "p",
              dependencies: [
                .product(name: "X", package: "swift-x"), "A",
              ]),
        """)
    #expect(declared.dependencies(of: "CC") == [])
    #expect(declared.dependencies(of: "A") == [])
    #expect(declared.dependencies(of: "B") == ["Crypto"])
    #expect(declared.dependencies(of: "C") == ["A", "CC"])
    #expect(declared.dependencies(of: "D") == nil)
  }

  @Test func theProgramInTheManifestIsRead() {
    let declared = DeclaredTargets(
      manifest:
        ".executableTarget(\n      name: \"p\",\n      dependencies: [\n.product(name: \"X\", package: \"swift-x\"), \"A\"\n])"
    )
    #expect(declared.dependencies(of: "p") == ["X", "A"])
  }

  @Test func longFilesAreFoundUnlessTheyHaveAReason() {
    let sizes = SourceSizes(lines: ["a": 300, "b": 301, "c": 900])
    #expect(sizes.tooLong(except: [:]) == ["b", "c"])
    #expect(sizes.tooLong(except: ["c": "a table"]) == ["b"])
    #expect(sizes.median == 301)
  }

  @Test(arguments: [("", 0), ("a", 1), ("a\n", 1), ("a\n\nb", 3)])
  func linesAreCounted(text: String, count: Int) {
    #expect(SourceSizes.count(text) == count)
  }

  @Test(arguments: ForbiddenWords.inSources)
  func aForbiddenWordIsFound(word: String) {
    #expect(
      ForbiddenWords.found(ForbiddenWords.inSources, in: "let a\nx \(word) y\n") == [
        "line 2: \(word)"
      ])
  }

  @Test func ordinaryWordsAreNotForbidden() {
    let text = "try? f(); x as? Y; preconditionFailure(\"z\"); has! todo"
    #expect(ForbiddenWords.found(["try!", "fatalError(", "TODO"], in: text).isEmpty)
  }

  @Test(arguments: ForbiddenWords.hostPaths)
  func aHostPathIsFound(path: String) {
    #expect(ForbiddenWords.foundHostPaths(in: "see \(path)x") == ["line 1: \(path)"])
    #expect(ForbiddenWords.foundHostPaths(in: "\(path)x") == ["line 1: \(path)"])
    #expect(ForbiddenWords.foundHostPaths(in: "https://x.org\(path)x").isEmpty)
    #expect(ForbiddenWords.foundHostPaths(in: "$base\(path)x, .\(path)x").isEmpty)
  }

  @Test func embeddedFilesAreRead() {
    let embedded = EmbeddedFiles(
      source:
        "#embed \"../../F/a.json\"\n#embed \"../G/b\"\nconst t[] = {\n  {\"a.json\", file_0, 1},\n};\n"
    )
    #expect(embedded.embedded(beneath: "../../F/") == ["a.json"])
    #expect(embedded.table == ["a.json"])
  }

  @Test func quotedScreensAreRead() {
    let screens = QuotedScreens(
      page: "Text\n<!-- screen: a -->\n\n```text\n x  \ny\n```\n<!-- screen: b -->\nno fence\n"
    ).screens
    #expect(screens == ["a": " x  \ny", "b": ""])
    #expect(QuotedScreens.comparable(" x  \ny") == QuotedScreens.comparable(" x\ny\n\n"))
    #expect(QuotedScreens.comparable(" x") != QuotedScreens.comparable("x"))
  }

  @Test func linksAreRead() {
    let page = "[a](b.md) and [c](../d.md#e), [w](https://x.org/y), [here](#top)"
    #expect(PageLinks.relative(in: page) == ["b.md", "../d.md"])
  }
}

import CaseModel
import Glibc
import Testing

@testable import TextExtraction

/// What a tool may do; the shell stands in for a tool that somebody has taken over.
struct WorkshopTests {
  private func run(
    _ script: String, seconds: Int = 20, memory: Int = 1 << 30, output: Int = 1 << 20
  ) throws -> ToolRun {
    let limits = ExtractionLimits(seconds: seconds, memory: memory, input: 1, output: output)
    let workshop = try Workshop(
      Array("the document".utf8), limits: limits, toolFolders: ["/usr/bin", "/bin"])
    return try workshop.run(Tool(name: "sh", package: .pandoc), ["-c", script])
  }

  private func words(_ script: String) throws -> String {
    String(decoding: try run(script).output, as: UTF8.self)
  }

  @Test func theDocumentIsItsInput() throws { #expect(try words("cat") == "the document") }

  @Test func nothingIsInherited() throws {
    setenv("QRB_TEST_SECRET", "secret", 1)
    let environment = try words("env; echo; ls /dev/null")
    #expect(!environment.contains("QRB_TEST_SECRET"))
    #expect(environment.contains("LC_ALL=C.UTF-8"))
    #expect(
      try words("pwd; echo $HOME").split(separator: "\n").allSatisfy { $0.contains("qrb-extract-") }
    )
    #expect(try words("ulimit -c").contains("0"))
  }

  @Test func itsFolderGoesWithIt() throws {
    let folder = try words("mkdir -p a/b && echo x > a/b/c && chmod 500 a && pwd")
    #expect(access(folder.split(separator: "\n").first.map(String.init) ?? "", F_OK) != 0)
  }

  @Test func whereTheKernelHoldsThemNoNetworkAndNoFiles() throws {
    let own = Documents.folder + "/two-pages.pdf"
    let run = try run(
      "cat /proc/self/net/dev 2>/dev/null | tail -n +3 | cut -d: -f1; cat '\(own)' >/dev/null 2>&1 && echo read; true"
    )
    let words = String(decoding: run.output, as: UTF8.self)
    if run.confinement.contains(.files) { #expect(!words.contains("read")) }
    if run.confinement.contains(.network) { #expect(!words.contains("eth")) }
  }

  @Test func oneThatRunsForEverIsStopped() throws {
    #expect(throws: ExtractionError.tookTooLong(seconds: 1)) {
      try run("while :; do :; done", seconds: 1)
    }
    // One that only waits, and one whose child holds the pipes.
    #expect(throws: ExtractionError.tookTooLong(seconds: 1)) { try run("sleep 100", seconds: 1) }
    #expect(throws: ExtractionError.tookTooLong(seconds: 1)) {
      try run("exec >&- 2>&-; sleep 100", seconds: 1)
    }
  }

  @Test func nothingOfItsGroupIsLeft() throws {
    let run = try run("sleep 100 & echo $!; exit")
    let words = String(decoding: run.output, as: UTF8.self)
    let child = try #require(Int32(words.split(separator: "\n").first ?? ""))
    // It may be a zombie for a moment, until its new parent has taken note.
    for _ in 0..<200 where kill(child, 0) == 0 { usleep(10_000) }
    #expect(kill(child, 0) != 0)
  }

  @Test func tooMuchOutput() throws {
    #expect(throws: ExtractionError.tooMuchOutput(bytes: 1_000)) {
      try run("while :; do echo 0123456789; done", output: 1_000)
    }
  }

  @Test(.enabled(if: Documents.canReadOffice, "SKIPPED: no pandoc; install pandoc"))
  func tooMuchMemory() throws {
    let text = Array(String(repeating: "*a **b `c` [d](e) ", count: 40_000).utf8)
    let limits = ExtractionLimits(seconds: 60, memory: 200 << 20, input: 1 << 20, output: 1 << 20)
    #expect(throws: ExtractionError.tooMuchMemory(bytes: 200 << 20)) {
      try TextExtractor(limits: limits).extract(text, named: "a.md", document: "a")
    }
  }

  @Test func aMissingToolNamesItsPackage() throws {
    let extractor = TextExtractor(limits: .standard, toolFolders: ["/nowhere"])
    #expect(throws: ExtractionError.toolMissing("pdftotext", .popplerUtils)) {
      try extractor.extract(Array("%PDF-1.4\n".utf8), named: "a.pdf", document: "a")
    }
    #expect(throws: ExtractionError.toolMissing("pandoc", .pandoc)) {
      try extractor.extract(Array("# A".utf8), named: "a.md", document: "a")
    }
    let text = try extractor.extract(Array("A".utf8), named: "a.txt", document: "a")
    #expect(text.text == Array("A\n".utf8))
    let error = ExtractionError.toolMissing("pandoc", .pandoc)
    #expect(error.description == "pandoc is not installed; install the package pandoc")
  }
}

import CaseModel
import HarmlessText

/// Makes the text of an office, web or Markdown file: paragraphs on one line each, blank lines between.
struct PandocDocument: ~Copyable {
  let workshop: Workshop
  let format: SourceFormat

  init(workshop: consuming Workshop, format: SourceFormat) {
    self.workshop = workshop
    self.format = format
  }

  /// - Throws: `ExtractionError`.
  func extract(into report: inout DocumentImport) throws(ExtractionError) -> [UInt8] {
    let run = try workshop.run(
      .pandoc,
      [
        "--sandbox", "--from", format == .markdown ? "markdown" : format.rawValue, "--to", "plain",
        "--wrap=none", "--columns=80", "--track-changes=accept",
      ])
    guard run.isGood else {
      // 64: it was told to read what it cannot or will not parse; 63 and 65 are close relatives.
      let isDamage = [ToolStatus.exited(63), .exited(64), .exited(65)].contains(run.status)
      if isDamage || run.complains(of: "ouldn't unpack") { throw .notThisFormat(format) }
      throw .toolFailed(Tool.pandoc.name, status: run.status, words: run.words)
    }
    report.confinement = run.confinement
    report.tool = try workshop.introduce(.pandoc)
    let mark = format == .docx ? WordBody.pageMark : nil
    return ReadableText(run.output, pageMark: mark).finish(in: &report)
  }
}

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
        "--sandbox", "--from", Self.reader(format), "--to", "plain", "--wrap=none",
        "--track-changes=accept",
      ])
    guard run.isGood else { throw .notThisFormat(format) }
    report.confinement = run.confinement
    report.tool = try workshop.introduce(.pandoc)
    return ReadableText(run.output).finish(in: &report)
  }

  private static func reader(_ format: SourceFormat) -> String {
    format == .markdown ? "markdown" : format.rawValue
  }
}

import CaseModel
import HarmlessText

/// Makes the text of a PDF, its lines laid out as on the page.
struct PDFDocument: ~Copyable {
  let workshop: Workshop

  init(workshop: consuming Workshop) { self.workshop = workshop }

  /// - Throws: `ExtractionError`.
  func extract(into report: inout DocumentImport) throws(ExtractionError) -> [UInt8] {
    let run = try workshop.run(.pdftotext, ["-layout", "-enc", "UTF-8", "-eol", "unix", "-", "-"])
    guard run.isGood else {
      if run.complains(of: "ncorrect password") { throw .encrypted(.pdf) }
      if run.status == .exited(1) { throw .notThisFormat(.pdf) }
      throw .toolFailed(Tool.pdftotext.name, status: run.status, words: run.words)
    }
    report.confinement = run.confinement
    report.tool = try workshop.introduce(.pdftotext)
    var text = ReadableText(run.output)
    text.dropPageAfterLast()
    report.pages = text.pages.count
    report.pagesWithoutText = text.pages.indices.filter { text.pages[$0].isBlank }.map { $0 + 1 }
    return text.finish(in: &report)
  }
}

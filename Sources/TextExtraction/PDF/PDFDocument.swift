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
    report.faults = run.errorOutput.split(separator: 0x0A)
      .count { $0.starts(with: "Syntax Error".utf8) }
    report.tool = try workshop.introduce(.pdftotext)
    var text = ReadableText(run.output)
    text.dropPageAfterLast()
    let pages = text.pages.count
    report.pages = pages
    report.pagesWithoutText = text.pages.indices.filter { text.pages[$0].isBlank }.map { $0 + 1 }
    look(pages: pages, into: &report)
    return text.finish(in: &report)
  }

  /// Compares text and appearance; where a tool fails at that, the text stands and the report says what was not compared.
  private func look(pages: Int, into report: inout DocumentImport) {
    var looked = 1
    do throws(ExtractionError) {
      let words = PageWords.read(try workshop.succeed(.pdftotext, ["-bbox", "-", "-"]).output)
      var appearance = PDFAppearance(words, report: report)
      defer { report = appearance.result }
      appearance.compare(
        shown: PageWords.read(
          try workshop.succeed(.pdftotext, ["-bbox", "-cropbox", "-", "-"]).output))
      appearance.compare(
        all: try drawnWords(["-hidden"]), inked: try drawnWords([]),
        images: ImageSizes.largest(try workshop.succeed(.pdfimages, ["-list", "-"]).output))
      while looked <= pages {
        let last = min(looked + Self.pagesAtOnce, pages + 1) - 1
        let images = PageImage.read(
          try workshop.succeed(
            .pdftoppm, ["-gray", "-scale-to", "880", "-f", "\(looked)", "-l", "\(last)", "-"]
          ).output)
        appearance.compare(images, first: looked)
        guard images.count == last - looked + 1 else { break }
        looked = last + 1
      }
    } catch {
      // What was found until then stands.
    }
    report.notCompared = Array(looked..<(pages + 1))
  }

  /// The name of an output file is asked for when the document comes as standard input, and then not used.
  private func drawnWords(_ options: [String]) throws(ExtractionError) -> [Int] {
    DrawnWords.count(
      try workshop.succeed(.pdftohtml, ["-xml", "-i"] + options + ["-stdout", "-", "unused"]).output
    )
  }

  /// Bounds what images take: some 10 MB at once.
  private static let pagesAtOnce = 16
}

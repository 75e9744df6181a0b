import CaseModel

/// A Word document, opened as far as is needed to see what pandoc would not tell.
struct WordFile {
  /// The same document for pandoc, without pictures and hidden words, with marks where pages end.
  let forPandoc: [UInt8]
  private let body: WordBody
  private let comments: Int
  /// How many pages the program that wrote it last counted.
  private let claimedPages: Int?

  /// - Throws: `ExtractionError.notThisFormat`, `tooMuchOutput`.
  init(_ bytes: [UInt8], limits: ExtractionLimits) throws(ExtractionError) {
    do throws(Inflate.Fault) {
      let archive = try ZipArchive(bytes)
      guard archive.entries.reduce(0, { $0 + $1.size }) <= limits.input,
        let name = archive.entries.map(\.name).first(where: Self.isBody),
        let xml = try archive.file(name, limit: limits.output)
      else {
        throw archive.entries.contains { Self.isBody($0.name) } ? .tooLarge : .damaged
      }
      body = WordBody(xml)
      forPandoc = archive.rewritten([name: body.xml])
      comments = Self.count(
        "w:comment", in: try archive.file("word/comments.xml", limit: limits.output) ?? [])
      claimedPages = Self.pages(try archive.file("docProps/app.xml", limit: 1 << 20) ?? [])
    } catch .tooLarge {
      throw .tooMuchOutput(bytes: limits.output)
    } catch {
      throw .notThisFormat(.docx)
    }
  }

  /// Puts what was seen into a report; the pages only where it is certain where all of them end.
  func tell(_ report: inout DocumentImport) {
    report.trackedInsertions = body.insertions
    report.trackedDeletions = body.deletions
    report.hiddenText = body.hiddenWords
    report.pictures = body.pictures
    report.textBoxes = body.textBoxes
    report.comments = comments
    let pages = body.setBreaks + body.renderedBreaks + 1
    if body.renderedBreaks > 0 || claimedPages == pages { report.pages = pages }
  }

  private static func isBody(_ name: String) -> Bool {
    name.hasPrefix("word/document") && name.hasSuffix(".xml")
  }

  private static func count(_ element: String, in xml: [UInt8]) -> Int {
    var count = 0
    XMLPiece.forEach(in: xml) { piece in
      if case .tag(element, .opening, _) = piece { count += 1 }
    }
    return count
  }

  private static func pages(_ xml: [UInt8]) -> Int? {
    var isPages = false
    var pages: Int?
    XMLPiece.forEach(in: xml) { piece in
      switch piece {
      case .tag("Pages", let kind, _): isPages = kind == .opening
      case .text(let digits) where isPages: pages = Int(String(decoding: digits, as: UTF8.self))
      default: break
      }
    }
    return pages
  }
}

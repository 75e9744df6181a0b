import CaseModel

/// Compares what the pages of a PDF say with what they show.
struct PDFAppearance {
  private(set) var words: [PageWords]
  private var report: DocumentImport

  /// Begins with the words of all pages.
  init(_ words: [PageWords], report: DocumentImport) {
    self.words = words
    self.report = report
    self.report.suspectedColumns = pages { words[$0].hasColumns }
    // The box of a word is nearly as high as its letters are large.
    self.report.tinyText = pages { words[$0].words.contains { $0.height < 3.6 && $0.letters > 1 } }
  }

  /// What was found.
  var result: DocumentImport { report }

  /// Takes the words within the edges that a viewer shows.
  mutating func compare(shown: [PageWords]) {
    report.textOutsidePage = pages {
      shown.indices.contains($0) && shown[$0].words.count < words[$0].words.count
    }
  }

  /// Takes how many words there are with and without those that are drawn with no ink at all, and the sizes of images.
  ///
  /// Text without ink on a page that is an image was recognised in it; elsewhere nobody but a program can read it.
  mutating func compare(all: [Int], inked: [Int], images: [Int: Double]) {
    let inkless = pages { page in
      all.indices.contains(page) && inked.indices.contains(page) && all[page] > inked[page]
    }
    report.recognisedText = inkless.filter { page in
      let words = words[page - 1]
      return (images[page] ?? 0) > words.width * words.height / 2
    }
    report.invisibleText = inkless.filter { !report.recognisedText.contains($0) }
  }

  /// Takes the looks of some pages, the first of which is given.
  mutating func compare(_ images: [PageImage], first: Int) {
    for (index, image) in images.enumerated() {
      let page = first + index
      guard words.indices.contains(page - 1), !report.invisibleText.contains(page) else { continue }
      if Self.hasUnseen(words[page - 1], on: image) { report.invisibleText.append(page) }
    }
    report.invisibleText.sort()
  }

  /// A word where the page is of one shade: white on white, covered, transparent or clipped away.
  private static func hasUnseen(_ page: PageWords, on image: PageImage) -> Bool {
    guard page.width > 0, page.height > 0 else { return false }
    let scale = (x: Double(image.width) / page.width, y: Double(image.height) / page.height)
    return page.words.contains { word in
      word.letters > 1
        && image.showsSomething(x: word.x, y: word.y, scale: scale, least: leastContrast) == false
    }
  }

  /// Of 255; the palest gray in use for text, #DDDDDD on white, has 34.
  private static let leastContrast: UInt8 = 24

  private func pages(_ isMeant: (Int) -> Bool) -> [Int] {
    words.indices.filter(isMeant).map { $0 + 1 }
  }
}

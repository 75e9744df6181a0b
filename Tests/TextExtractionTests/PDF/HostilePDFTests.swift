import Testing
import TextExtraction

/// A PDF made to wear the reader out: forms that draw each other, each one several times.
@Suite(.enabled(if: Documents.canReadPDF, "SKIPPED: no pdftotext; install poppler-utils"))
struct HostilePDFTests {
  private func pdf(levels: Int, times: Int) -> [UInt8] {
    var objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>",
      "<</Length 5>>stream\n/F Do\nendstream",
    ]
    for level in 0..<levels {
      let next = 6 + level
      let isLast = level == levels - 1
      let drawing =
        isLast ? "BT /T 9 Tf 72 72 Td (Again) Tj ET" : String(repeating: "/F Do ", count: times)
      let resources = isLast ? "/Font<</T \(next) 0 R>>" : "/XObject<</F \(next) 0 R>>"
      objects.append(
        "<</Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<<\(resources)>>/Length \(drawing.utf8.count)>>stream\n\(drawing)\nendstream"
      )
    }
    objects.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
    var file = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      file += String(repeating: "0", count: 10 - digits.utf8.count) + digits + " 00000 n \n"
    }
    file += "trailer <</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }

  @Test func itEndsWithinTheLimitAndTheNextOneIsRead() throws {
    let limits = ExtractionLimits(seconds: 2, memory: 1 << 30, input: 1 << 20, output: 1 << 20)
    let extractor = TextExtractor(limits: limits)
    #expect(throws: ExtractionError.self) {
      try extractor.extract(pdf(levels: 16, times: 20), named: "a.pdf", document: "a")
    }
    let made = try TextExtractor().extract(pdf(levels: 1, times: 1), named: "b.pdf", document: "b")
    #expect(made.string == "Again\n")
  }
}

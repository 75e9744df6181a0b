import HarmlessText
import Qualifications
import StrictJSON

extension PartialCover {
  /// Reads a cover of which any part but `format` may be missing, as strictly as a whole one.
  ///
  /// A document is named by `file`, or by its `original` in a cover that was a whole one; `id` and `text` may stand there
  /// and mean nothing.
  /// - Throws: `JSONError` with the line and the path of the first fault.
  public init(reading reader: JSONReader) throws(JSONError) {
    let format = try reader.required("format")
    guard try format.string() == CaseCover.format else {
      throw format.unacceptable(try format.string(), expected: "\"\(CaseCover.format)\"")
    }
    try reader.allowOnly([
      "format", "number", "candidate", "agency", "component", "position", "announcement",
      "received",
      "criterion", "edition", "submission", "lacking", "certification", "documents",
    ])
    number = try reader.optional("number")?.caseNumber()
    candidate = try reader.optional("candidate")?.line()
    agency = try reader.optional("agency").map { (agency) throws(JSONError) in
      AgencyName(try agency.filledString())
    }
    component = try reader.optional("component")?.line()
    position = try reader.optional("position")?.line()
    if let announcement = try reader.optional("announcement") {
      try announcement.allowOnly(["number", "posted", "closed"])
      announcementNumber = try announcement.optional("number")?.line()
      posted = try announcement.optionalCalendarDate("posted")
      closed = try announcement.optionalCalendarDate("closed")
    }
    received = try reader.optionalCalendarDate("received")
    criterion = try reader.optional("criterion")?.choice(of: Criterion.self)
    editionOverride = try reader.optional("edition").map(EditionOverride.init(reading:))
    submission = try reader.optional("submission").map(Submission.init(reading:))
    lacking = try reader.optional("lacking").map(CaseCover.lacking)
    certification = try reader.optional("certification").map(Certification.init(reading:))
    documents = try reader.list("documents", Document.init(reading:))
  }
}

extension PartialCover.Document {
  init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly(["file", "id", "kind", "title", "text", "original", "pages"])
    let name: String
    if let file = try reader.optional("file") {
      name = try file.filledString()
    } else {
      name = try reader.required("original").filledString()
    }
    self.init(
      file: name.hasPrefix("originals/") ? String(name.dropFirst(10)) : name,
      kind: try reader.optional("kind")?.choice(of: DocumentKind.self),
      title: try reader.optional("title")?.line(),
      pages: try reader.optional("pages").map { (pages) throws(JSONError) in
        try pages.integer(in: 1...9999)
      })
  }
}

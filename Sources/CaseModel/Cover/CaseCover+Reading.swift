import HarmlessText
import Qualifications
import StrictJSON

extension CaseCover {
  /// What a cover says of its own form.
  public static let format = "qrb-case/1"

  /// Reads a cover as `docs/schemas/case.schema.json` describes it; refuses every name the schema does not know.
  ///
  /// - Throws: `JSONError` with the line and the path of the first fault.
  public init(reading reader: JSONReader) throws(JSONError) {
    let format = try reader.required("format")
    guard try format.string() == Self.format else {
      throw format.unacceptable(try format.string(), expected: "\"\(Self.format)\"")
    }
    try reader.allowOnly([
      "format", "number", "candidate", "agency", "component", "position", "announcement",
      "received",
      "criterion", "edition", "submission", "lacking", "certification", "documents",
    ])
    self.init(
      number: try reader.required("number").caseNumber(),
      candidate: try reader.required("candidate").line(),
      agency: AgencyName(try reader.required("agency").filledString()),
      position: try reader.required("position").line(),
      criterion: try reader.required("criterion").choice(of: Criterion.self),
      documents: try Self.documents(reader.required("documents")))
    component = try reader.optional("component")?.line()
    announcement = try reader.optional("announcement").map(Announcement.init(reading:))
    received = try reader.optionalCalendarDate("received")
    editionOverride = try reader.optional("edition").map(EditionOverride.init(reading:))
    submission = try reader.optional("submission").map(Submission.init(reading:)) ?? .first
    lacking = try reader.optional("lacking").map(Self.lacking) ?? []
    certification = try reader.optional("certification").map(Certification.init(reading:))
  }

  static func lacking(_ reader: JSONReader) throws(JSONError) -> [Int] {
    var numbers: [Int] = []
    for element in try reader.elements() {
      let number = try element.integer(in: 1...9)
      guard !numbers.contains(number) else {
        throw element.unacceptable("\(number)", expected: "a number that stands there once")
      }
      numbers.append(number)
    }
    return numbers.sorted()
  }

  private static func documents(_ reader: JSONReader) throws(JSONError) -> [CaseDocument] {
    var documents: [CaseDocument] = []
    for element in try reader.elements() {
      let document = try CaseDocument(reading: element)
      guard !documents.contains(where: { $0.id == document.id }) else {
        throw try element.required("id")
          .unacceptable(document.id, expected: "the id of one document only")
      }
      guard !documents.contains(where: { $0.textPath == document.textPath }) else {
        throw try element.required("text")
          .unacceptable(document.textPath, expected: "the text of one document only")
      }
      documents.append(document)
    }
    guard !documents.isEmpty else {
      throw reader.unacceptable("[]", expected: "a list of at least one document")
    }
    return documents
  }
}

import Qualifications
import StrictJSON

extension CheckSettings {
  /// What a settings file says of its own form.
  public static let format = "qrb-settings/1"

  /// Reads `settings.json` of a docket as `docs/schemas/settings.schema.json` describes it.
  ///
  /// - Throws: `JSONError` with the line and the path of the first fault.
  public init(reading reader: JSONReader) throws(JSONError) {
    let format = try reader.required("format")
    guard try format.string() == Self.format else {
      throw format.unacceptable(try format.string(), expected: "\"\(Self.format)\"")
    }
    try reader.allowOnly(["format", "submissionDeadlines", "resubmission", "lockAfterMinutes"])
    self.init()
    if let deadlines = try reader.optional("submissionDeadlines") {
      submissionDeadlines = []
      for element in try deadlines.elements() {
        submissionDeadlines.append(try SubmissionDeadline(reading: element))
      }
    }
    if let limit = try reader.optional("resubmission") { resubmission = try limit.timeLimit() }
    if let lock = try reader.optional("lockAfterMinutes") {
      let minutes = try lock.integer()
      guard (0...480).contains(minutes) else {
        throw lock.unacceptable("\(minutes)", expected: "0 to 480 minutes")
      }
      lockAfterMinutes = minutes
    }
  }
}

extension SubmissionDeadline {
  init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly(["closedFrom", "limit"])
    self.init(
      closedFrom: try reader.optionalCalendarDate("closedFrom"),
      try reader.required("limit").timeLimit())
  }
}

extension JSONReader {
  fileprivate func timeLimit() throws(JSONError) -> TimeLimit {
    let text = try string()
    guard let limit = TimeLimit(text) else {
      throw unacceptable(
        text, expected: "a time such as \"90 business days\", \"80 calendar days\" or \"12 months\""
      )
    }
    return limit
  }
}

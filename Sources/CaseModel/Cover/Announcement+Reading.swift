import Qualifications
import StrictJSON

extension Announcement {
  /// Reads a cover's `announcement`.
  init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly(["number", "posted", "closed"])
    self.init(
      number: try reader.required("number").line(), posted: try reader.calendarDate("posted"),
      closed: try reader.optionalCalendarDate("closed"))
  }
}

extension EditionOverride {
  /// Reads a cover's `edition`.
  init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly(["id", "reason"])
    let id = try reader.required("id")
    guard let edition = EditionID(rawValue: try id.string()) else {
      throw id.unacceptable(try id.string(), expected: "the name of an edition")
    }
    self.init(edition: edition, reason: try reader.required("reason").line())
  }
}

extension Certification {
  /// Reads a cover's `certification`.
  init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly(["by", "date"])
    self.init(by: try reader.required("by").line(), date: try reader.calendarDate("date"))
  }
}

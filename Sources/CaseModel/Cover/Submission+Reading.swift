import HarmlessText
import Qualifications
import StrictJSON

extension Submission {
  /// Reads a cover's `submission`.
  init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly(["ordinal", "earlier", "newExperience"])
    self.init(
      ordinal: try reader.required("ordinal").integer(in: 1...99),
      earlier: try reader.list("earlier", EarlierDecision.init(reading:)),
      newExperience: try reader.list("newExperience", NewExperience.init(reading:)))
  }
}

extension Submission.NewExperience {
  /// Reads one element of `submission.newExperience`.
  init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly(["ecq", "text"])
    self.init(
      qualification: try reader.required("ecq").integer(in: 1...9),
      text: try reader.required("text").line())
  }
}

extension EarlierDecision {
  /// Reads one element of `submission.earlier`.
  init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly([
      "case", "board", "decided", "returned", "closed", "outcome", "deficiencies",
    ])
    self.init(
      number: try reader.required("case").caseNumber(), board: try reader.required("board").line(),
      decided: try reader.calendarDate("decided"),
      returned: try reader.optionalCalendarDate("returned"),
      closed: try reader.optionalCalendarDate("closed"),
      outcome: try reader.required("outcome").choice(of: Outcome.self),
      deficiencies: try reader.list("deficiencies", Deficiency.init(reading:)))
  }
}

extension EarlierDecision.Deficiency {
  /// Reads one element of `deficiencies`.
  init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly(["ecq", "text"])
    self.init(
      qualification: try reader.required("ecq").integer(in: 1...9),
      text: try reader.required("text").line())
  }
}

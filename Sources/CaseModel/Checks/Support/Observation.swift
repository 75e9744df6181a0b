import HarmlessText

/// What a check saw; with the check's name, rule and severity it is a finding.
struct Observation {
  let message: DisplayText
  let file: DisplayText?
  let place: DisplayText?
  /// Where it differs from the severity of the check.
  let severity: Finding.Severity?
  /// Where it differs from the rule of the check.
  let rule: String?

  init(
    _ message: DisplayText, file: DisplayText? = nil, place: DisplayText? = nil,
    severity: Finding.Severity? = nil, rule: String? = nil
  ) {
    self.message = message
    self.file = file
    self.place = place
    self.severity = severity
    self.rule = rule
  }

  /// Something about the cover, at the member of that name.
  static func cover(
    _ member: DisplayText?, _ message: DisplayText, severity: Finding.Severity? = nil,
    rule: String? = nil
  ) -> Observation {
    Observation(message, file: "data/case.json", place: member, severity: severity, rule: rule)
  }
}

extension Finding {
  init(_ observation: Observation, by check: CheckDescription) {
    self.init(
      observation.severity ?? check.severity, check: check.id, file: observation.file,
      place: observation.place, rule: observation.rule ?? check.rule, observation.message)
  }
}

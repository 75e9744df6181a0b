import HarmlessText
import StrictJSON

extension CaseReport {
  /// What a report says of its own form.
  public static let format = "qrb-case-report/1"

  /// The report as `docs/schemas/case-report.schema.json` describes it.
  public var jsonValue: JSONValue {
    .object([
      "format": .string(Self.format),
      "subject": .string(subject.rawValue),
      "path": .string(path.string),
      "case": .optional(cover?.number.rawValue),
      "candidate": .optional(cover?.candidate.string),
      "agency": .optional(cover?.agency.display.string),
      "criterion": .optional(cover?.criterion.rawValue),
      "digest": .optional(digest?.hex),
      "findings": .array(findings.map(\.jsonValue)),
    ])
  }
}

extension Finding {
  var jsonValue: JSONValue {
    .object([
      "severity": .string(severity.rawValue),
      "check": .string(check),
      "rule": .optional(rule),
      "file": .optional(file?.string),
      "place": .optional(place?.string),
      "message": .string(message.string),
      "advice": .optional(CheckDescription.named(check)?.advice),
    ])
  }
}

import HarmlessText
import StrictJSON

extension CaseCover {
  /// The cover as it is written to `case.json`; reading it gives an equal cover.
  public var jsonValue: JSONValue {
    .object([
      "format": .string(Self.format),
      "number": .string(number.rawValue),
      "candidate": .string(candidate.string),
      "agency": .string(agency.written),
      "component": .optional(component?.string),
      "position": .string(position.string),
      "announcement": announcement?.jsonValue,
      "received": .optional(received?.iso),
      "criterion": .string(criterion.rawValue),
      "edition": editionOverride?.jsonValue,
      "submission": submission == .first ? nil : submission.jsonValue,
      "lacking": lacking.isEmpty ? nil : .array(lacking.map(JSONValue.integer)),
      "certification": certification?.jsonValue,
      "documents": .array(documents.map(\.jsonValue)),
    ])
  }
}

extension Announcement {
  var jsonValue: JSONValue {
    .object([
      "number": .string(number.string), "posted": .string(posted.iso),
      "closed": .optional(closed?.iso),
    ])
  }
}

extension EditionOverride {
  var jsonValue: JSONValue {
    .object(["id": .string(edition.rawValue), "reason": .string(reason.string)])
  }
}

extension Certification {
  var jsonValue: JSONValue {
    .object(["by": .string(by.string), "date": .string(date.iso)])
  }
}

extension CaseDocument {
  var jsonValue: JSONValue {
    .object([
      "id": .string(id), "kind": .string(kind.rawValue), "title": .string(title.string),
      "text": .string(textPath), "original": .optional(originalPath),
      "pages": pages.map(JSONValue.integer),
    ])
  }
}

extension Submission {
  var jsonValue: JSONValue {
    .object([
      "ordinal": .integer(ordinal),
      "earlier": earlier.isEmpty ? nil : .array(earlier.map(\.jsonValue)),
      "newExperience": newExperience.isEmpty ? nil : .array(newExperience.map(\.jsonValue)),
    ])
  }
}

extension Submission.NewExperience {
  var jsonValue: JSONValue {
    .object(["ecq": .integer(qualification), "text": .string(text.string)])
  }
}

extension EarlierDecision {
  var jsonValue: JSONValue {
    .object([
      "case": .string(number.rawValue), "board": .string(board.string),
      "decided": .string(decided.iso), "returned": .optional(returned?.iso),
      "closed": .optional(closed?.iso),
      "outcome": .string(outcome.rawValue),
      "deficiencies": deficiencies.isEmpty ? nil : .array(deficiencies.map(\.jsonValue)),
    ])
  }
}

extension EarlierDecision.Deficiency {
  var jsonValue: JSONValue {
    .object(["ecq": .integer(qualification), "text": .string(text.string)])
  }
}

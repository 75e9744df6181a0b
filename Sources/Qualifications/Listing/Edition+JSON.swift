import StrictJSON

extension Edition {
  /// The edition in the format of an edition file, which reads back as the same edition.
  public var json: JSONValue {
    .object([
      "format": .string(EditionFile.format),
      "id": .string(id.rawValue),
      "title": .string(title),
      "shortTitle": .string(shortTitle),
      "phrase": .string(phrase),
      "inForce": .string(inForce),
      "announcements": announcements.json,
      "requirement": requirement.json,
      "coreQualifications": .array(coreQualifications.map(\.json)),
      "fundamentals": fundamentals?.json,
      "competencies": .array(competencies.map(\.json)),
      "notes": JSONValue.texts(notes),
      "missing": JSONValue.texts(missing),
      "sources": .array(sources.map(\.json)),
    ])
  }
}

extension Edition.Requirement {
  var json: JSONValue {
    .object([
      "demonstrated": .integer(demonstrated),
      "total": .integer(total),
      "text": text?.json,
    ])
  }
}

extension Edition.Fundamentals {
  var json: JSONValue {
    .object([
      "definition": definition?.json,
      "competencies": .array(competencies.map { .string($0.rawValue) }),
    ])
  }
}

extension AnnouncementPeriod {
  var json: JSONValue {
    .object([
      "occursFrom": days.occursFrom.map { .string($0.iso) },
      "occursThrough": days.occursThrough.map { .string($0.iso) },
      "governsFrom": days.governsFrom.map { .string($0.iso) },
      "remarks": remarks.isEmpty ? nil : .array(remarks.map(\.json)),
    ])
  }
}

extension AnnouncementPeriod.Remark {
  var json: JSONValue {
    .object([
      "from": .string(from.iso), "through": .string(through.iso), "text": .string(text),
    ])
  }
}

extension Source {
  var json: JSONValue {
    .object([
      "id": .string(id.rawValue),
      "title": .string(title),
      "issuer": .string(issuer),
      "date": .optional(date),
      "address": .optional(address),
      "note": .optional(note),
    ])
  }
}

extension JSONValue {
  /// A list of texts, or nil for an empty one, which a file leaves out.
  static func texts(_ texts: [String]) -> JSONValue? {
    texts.isEmpty ? nil : .array(texts.map(JSONValue.string))
  }
}

import StrictJSON

extension EditionListing {
  /// The listing for a program.
  public var json: JSONValue {
    .object([
      "editions": .array(
        rows.map { row in
          let (file, replaces): (String?, Bool?) =
            switch row.entry.origin {
            case .builtIn: (nil, nil)
            case .office(let file, let replaces): (file, replaces)
            }
          return .object([
            "id": .string(row.entry.id.rawValue),
            "title": .string(row.edition.title),
            "shortTitle": .string(row.edition.shortTitle),
            "inForce": .string(row.edition.inForce),
            "announcements": row.edition.announcements.json,
            "coreQualifications": .integer(row.edition.coreQualifications.count),
            "competencies": .integer(row.edition.competencies.count),
            "complete": .bool(row.edition.isComplete),
            "officeFile": .optional(file),
            "replacesBuiltIn": replaces.map(JSONValue.bool),
          ])
        })
    ])
  }
}

extension EditionSheet {
  /// The sheet for a program: an edition file, or one core qualification with its competencies and sources.
  public var json: JSONValue {
    guard isPartial, let qualification = qualifications.first else { return edition.json }
    return .object([
      "edition": .string(edition.id.rawValue),
      "coreQualification": qualification.json,
      "competencies": .array(edition.competencies(of: qualification).map(\.json)),
      "sources": .array(edition.sources.map(\.json)),
    ])
  }
}

extension EditionDifferenceSheet {
  /// The differences for a program.
  public var json: JSONValue {
    .object([
      "from": .string(difference.old.rawValue),
      "to": .string(difference.new.rawValue),
      "differences": .array(
        difference.items.map { item in
          .object(item.subject.members + item.change.members)
        }),
    ])
  }
}

extension GoverningSheet {
  /// The choice for a program.
  public var json: JSONValue {
    .object([
      "edition": .string(governing.edition.id.rawValue),
      "reason": .string(governing.reason),
      "remarks": .array(governing.remarks.map(JSONValue.string)),
      "alternatives": .array(governing.alternatives.map { .string($0.rawValue) }),
    ])
  }
}

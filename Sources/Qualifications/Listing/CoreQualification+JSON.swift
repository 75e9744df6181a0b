import StrictJSON

extension CoreQualification {
  /// The core qualification as it stands in an edition file.
  public var json: JSONValue {
    let headings = headingNames.filter { $0 != name }
    let members: JSONValue = .object([
      "number": .integer(number),
      "name": .string(name),
      "headings": JSONValue.texts(headings),
      "definition": definition?.json,
      "otherWordings": SourcedText.list(otherWordings),
      "keyCharacteristics": keyCharacteristics.isEmpty
        ? nil : .array(keyCharacteristics.map(\.json)),
      "competencies": .array(competencies.map { .string($0.rawValue) }),
      "notes": JSONValue.texts(notes),
      "missing": JSONValue.texts(missing),
    ])
    return members.adding(attribution.members)
  }
}

extension KeyCharacteristic {
  var json: JSONValue {
    .object([JSONMember("label", .string(label))]).adding(text.members)
  }
}

extension Competency {
  /// The competency as it stands in an edition file.
  public var json: JSONValue {
    let members: JSONValue = .object([
      "id": .string(id.rawValue),
      "name": .string(name),
      "otherNames": JSONValue.texts(otherNames),
      "definition": definition?.json,
      "otherWordings": SourcedText.list(otherWordings),
      "note": .optional(note),
    ])
    return members.adding(attribution.members)
  }
}

extension SourcedText {
  /// The text with its attribution, as it stands in an edition file.
  public var json: JSONValue { .object(members) }

  var members: [JSONMember] {
    var members = [JSONMember("text", .string(text))]
    if isCorrected { members.append(JSONMember("asPrinted", .string(asPrinted))) }
    if let note { members.append(JSONMember("note", .string(note))) }
    if !isWhole { members.append(JSONMember("whole", .bool(false))) }
    return members + attribution.members
  }

  static func list(_ texts: [SourcedText]) -> JSONValue? {
    texts.isEmpty ? nil : .array(texts.map(\.json))
  }
}

extension Attribution {
  var members: [JSONMember] {
    [
      JSONMember("source", .string(source.rawValue)), JSONMember("place", .string(place)),
      JSONMember("status", .string(status.rawValue)),
    ]
  }
}

extension JSONValue {
  /// The object with more members at its end.
  func adding(_ more: [JSONMember]) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members + more)
  }
}

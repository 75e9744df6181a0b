import StrictJSON

extension EditionDifference.Subject {
  var members: [JSONMember] {
    switch self {
    case .coreQualification(let number, let name):
      [
        JSONMember("subject", "core-qualification"), JSONMember("number", .integer(number)),
        JSONMember("name", .string(name)),
      ]
    case .fundamentals: [JSONMember("subject", "fundamentals")]
    case .competency(let id, let name):
      [
        JSONMember("subject", "competency"), JSONMember("id", .string(id.rawValue)),
        JSONMember("name", .string(name)),
      ]
    }
  }
}

extension EditionDifference.Change {
  var members: [JSONMember] {
    switch self {
    case .reworded(let difference):
      [
        JSONMember("change", "reworded"),
        JSONMember("words", .array(difference.runs.map(\.json))),
      ]
    case .added(let definition): Self.members("added", definition)
    case .removed(let definition): Self.members("removed", definition)
    case .definitionOnlyIn(let id):
      [
        JSONMember("change", "definition-only-in-one"),
        JSONMember("edition", .string(id.rawValue)),
      ]
    case .listedElsewhere(let old, let new):
      [
        JSONMember("change", "listed-elsewhere"),
        JSONMember("from", .array(old.map(JSONValue.string))),
        JSONMember("to", .array(new.map(JSONValue.string))),
      ]
    case .renamed(let old, let new):
      [
        JSONMember("change", "renamed"), JSONMember("from", .string(old)),
        JSONMember("to", .string(new)),
      ]
    }
  }

  private static func members(_ change: String, _ definition: String?) -> [JSONMember] {
    [JSONMember("change", .string(change))]
      + (definition.map { [JSONMember("definition", .string($0))] } ?? [])
  }
}

extension WordDifference.Run {
  var json: JSONValue {
    .object([JSONMember("change", .string(change.rawValue)), JSONMember("text", .string(text))])
  }
}

import StrictJSON
import Testing

/// As much of JSON Schema 2020-12 as the project's schemas use; a keyword it does not know is a fault.
struct Schema {
  let root: JSONNode

  func faults(in value: JSONNode) -> [String] { faults(in: value, root, "$") }

  func strings(at path: [String]) -> [String] {
    let node = path.reduce(Optional(root)) { $0?.member($1) }
    return node?.elements.compactMap(\.text) ?? []
  }

  private func faults(in value: JSONNode, _ schema: JSONNode, _ path: String) -> [String] {
    schema.members.flatMap { keyword, argument in
      check(value, keyword, argument, schema, path).map { "\(path): \(keyword): \($0)" }
    }
  }

  private func check(
    _ value: JSONNode, _ keyword: String, _ argument: JSONNode, _ schema: JSONNode, _ path: String
  ) -> [String] {
    switch keyword {
    case "$schema", "$id", "$defs", "title", "description", "format": return []
    case "$ref":
      let steps = (argument.text ?? "").split(separator: "/").dropFirst().map(String.init)
      guard let target = steps.reduce(Optional(root), { $0?.member($1) }) else {
        return ["no target"]
      }
      return faults(in: value, target, path)
    case "type": return value.type == argument.text ? [] : ["is \(value.type)"]
    case "const": return value.text == argument.text ? [] : ["differs"]
    case "enum": return argument.elements.contains { $0.text == value.text } ? [] : ["not listed"]
    case "pattern": return matches(value, argument)
    case "minimum": return value.number >= argument.number ? [] : ["too small"]
    case "maximum": return value.number <= argument.number ? [] : ["too large"]
    case "minItems": return value.elements.count >= argument.number ? [] : ["too few"]
    case "uniqueItems":
      return Set(value.elements.map(\.number)).count == value.elements.count ? [] : ["repeated"]
    case "required":
      return argument.elements.compactMap(\.text).filter { value.member($0) == nil }
    case "properties":
      return argument.members.flatMap { name, schema in
        value.member(name).map { faults(in: $0, schema, "\(path).\(name)") } ?? []
      }
    case "additionalProperties":
      let known = schema.member("properties")?.members.map(\.0) ?? []
      return value.members.map(\.0).filter { !known.contains($0) }
    case "items": return value.elements.flatMap { faults(in: $0, argument, "\(path)[]") }
    default: return ["unknown keyword"]
    }
  }

  private func matches(_ value: JSONNode, _ pattern: JSONNode) -> [String] {
    guard let text = value.text, let pattern = pattern.text, let regex = try? Regex(pattern) else {
      return ["no text or no pattern"]
    }
    return text.firstMatch(of: regex) == nil ? ["no match"] : []
  }
}

extension JSONNode {
  fileprivate var text: String? { if case .string(let text) = content { text } else { nil } }
  fileprivate var number: Int { if case .integer(let number) = content { number } else { .min } }
  fileprivate var elements: [JSONNode] {
    if case .array(let elements) = content { elements } else { [] }
  }
  fileprivate var members: [(String, JSONNode)] {
    if case .object(let members) = content { members.map { ($0.name, $0.value) } } else { [] }
  }
  fileprivate func member(_ name: String) -> JSONNode? { members.first { $0.0 == name }?.1 }
  fileprivate var type: String {
    switch content {
    case .null: "null"
    case .bool: "boolean"
    case .integer: "integer"
    case .decimal: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}

/// A cursor over a parsed text that turns values into the caller's types, or says where that fails.
public struct JSONReader: Sendable {
  /// The value it stands on.
  public let node: JSONNode
  let text: JSONText

  /// The way from the root, such as `documents[2].kind`; looked for only when somebody asks.
  public var path: String { text.root.path(toValueAt: node.offset) ?? "" }

  /// An error that names the place of this value.
  public func error(_ fault: JSONError.Fault) -> JSONError {
    JSONError(
      fault: fault, place: JSONError.Place(offset: node.offset, in: text.bytes, path: path))
  }

  /// An error saying that the string here is none of the accepted ones.
  public func unacceptable(_ value: String, expected: String) -> JSONError {
    error(.unacceptable(value: value, expected: expected))
  }

  /// The string here; throws if it is something else.
  public func string() throws(JSONError) -> String {
    guard case .string(let text) = node.content else {
      throw error(.wrongKind(expected: "a string"))
    }
    return text
  }

  /// The 64-bit integer here; throws if it is something else.
  public func integer() throws(JSONError) -> Int {
    guard case .integer(let number) = node.content else {
      throw error(.wrongKind(expected: "a whole number"))
    }
    return number
  }

  /// The truth value here; throws if it is something else.
  public func bool() throws(JSONError) -> Bool {
    guard case .bool(let truth) = node.content else {
      throw error(.wrongKind(expected: "true or false"))
    }
    return truth
  }

  /// Readers on the elements of the array here; throws if it is something else.
  public func elements() throws(JSONError) -> [JSONReader] {
    guard case .array(let nodes) = node.content else { throw error(.wrongKind(expected: "a list")) }
    return nodes.map { JSONReader(node: $0, text: text) }
  }

  /// Names and readers of the members of the object here, in the order of the text.
  public func members() throws(JSONError) -> [(name: String, reader: JSONReader)] {
    guard case .object(let members) = node.content else {
      throw error(.wrongKind(expected: "an object"))
    }
    return members.map { ($0.name, JSONReader(node: $0.value, text: text)) }
  }

  /// The member of that name, or nil where it is absent.
  public func optional(_ name: String) throws(JSONError) -> JSONReader? {
    guard case .object(let members) = node.content else {
      throw error(.wrongKind(expected: "an object"))
    }
    guard let member = members.first(where: { $0.name == name }) else { return nil }
    return JSONReader(node: member.value, text: text)
  }

  /// The member of that name; throws where it is absent.
  public func required(_ name: String) throws(JSONError) -> JSONReader {
    guard let reader = try optional(name) else { throw error(.missingName(name)) }
    return reader
  }

  /// Throws unless every name of the object here is one of those given.
  public func allowOnly(_ names: Set<String>) throws(JSONError) {
    guard case .object(let members) = node.content else {
      throw error(.wrongKind(expected: "an object"))
    }
    if let stranger = members.first(where: { !names.contains($0.name) }) {
      throw JSONReader(node: stranger.value, text: text).error(.unknownName(stranger.name))
    }
  }
}

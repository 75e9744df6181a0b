/// Shorthand for members of an object; each throws with the place of the member.
extension JSONReader {
  /// The string member of that name.
  public func string(_ name: String) throws(JSONError) -> String { try required(name).string() }

  /// The string member of that name, or nil where it is absent.
  public func optionalString(_ name: String) throws(JSONError) -> String? {
    try optional(name)?.string()
  }

  /// The integer member of that name.
  public func integer(_ name: String) throws(JSONError) -> Int { try required(name).integer() }

  /// The integer member of that name, or nil where it is absent.
  public func optionalInteger(_ name: String) throws(JSONError) -> Int? {
    try optional(name)?.integer()
  }

  /// The truth member of that name, or false where it is absent.
  public func flag(_ name: String) throws(JSONError) -> Bool { try optional(name)?.bool() ?? false }

  /// The list member of that name, each element turned by the closure; empty where it is absent.
  public func list<Element>(
    _ name: String, _ transform: (JSONReader) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    guard let reader = try optional(name) else { return [] }
    var result: [Element] = []
    for element in try reader.elements() { result.append(try transform(element)) }
    return result
  }
}

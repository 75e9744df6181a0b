/// A page read strictly: every element closed in its order, every attribute quoted, no stray sign.
struct HTMLPage {
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  struct Malformed: Error { let near: String }

  let source: String
  private(set) var elements: [Element] = []

  private static let void: Set<String> = ["meta", "br"]

  init(_ source: String) throws {
    self.source = source
    var rest = source[...]
    guard rest.hasPrefix("<!DOCTYPE html>") else { throw Malformed(near: "start") }
    rest = rest.dropFirst(15)
    var open: [Int] = []
    while let start = rest.firstIndex(of: "<") {
      try take(rest[..<start], open)
      guard let end = rest[start...].firstIndex(of: ">") else { throw Malformed(near: "\(rest)") }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        guard let last = open.popLast(), elements[last].name == tag.dropFirst() else {
          throw Malformed(near: String(tag))
        }
        continue
      }
      let element = try Self.element(tag)
      elements.append(element)
      if !Self.void.contains(element.name) { open.append(elements.count - 1) }
    }
    try take(rest, open)
    guard open.isEmpty else { throw Malformed(near: "end") }
  }

  private mutating func take(_ text: Substring, _ open: [Int]) throws {
    guard let last = open.last else {
      guard text.allSatisfy(\.isWhitespace) else { throw Malformed(near: String(text)) }
      return
    }
    if elements[last].name != "style", text.contains(">") { throw Malformed(near: String(text)) }
    for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      guard ["lt;", "gt;", "amp;", "quot;", "#39;"].contains(where: { part.hasPrefix($0) }) else {
        throw Malformed(near: String(part))
      }
    }
    elements[last].text += text
  }

  private static func element(_ tag: Substring) throws -> Element {
    let name = tag.prefix { $0.isLetter || $0.isNumber }
    var attributes: [String: String] = [:]
    var rest = tag[name.endIndex...].drop { $0 == " " }
    while !rest.isEmpty {
      guard let equals = rest.firstIndex(of: "="), rest[equals...].hasPrefix("=\"") else {
        throw Malformed(near: String(tag))
      }
      let value = rest[equals...].dropFirst(2)
      guard let end = value.firstIndex(of: "\"") else { throw Malformed(near: String(tag)) }
      attributes[String(rest[..<equals])] = String(value[..<end])
      rest = value[value.index(after: end)...].drop { $0 == " " }
    }
    return Element(name: String(name), attributes: attributes)
  }

  func attributes(of name: String) -> [[String: String]] {
    elements.filter { $0.name == name }.map(\.attributes)
  }

  func text(of name: String) -> [String] { elements.filter { $0.name == name }.map(\.text) }
}

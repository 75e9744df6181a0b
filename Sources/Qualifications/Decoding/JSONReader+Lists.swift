import StrictJSON

extension JSONReader {
  /// The list member of that name, in which no id may stand twice; empty where it is absent.
  func distinctList<Element: Identifiable>(
    _ name: String, of noun: String, _ read: (JSONReader) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    var seen: Set<Element.ID> = []
    return try list(name) { reader throws(JSONError) in
      let element = try read(reader)
      guard seen.insert(element.id).inserted else {
        throw reader.unacceptable("\(element.id)", expected: "a new \(noun): it stands there twice")
      }
      return element
    }
  }

  /// The competency ids of a core qualification or of the fundamentals, none twice.
  func competencyIDs() throws(JSONError) -> [Competency.ID] {
    var seen: Set<Competency.ID> = []
    return try list("competencies") { reader throws(JSONError) in
      let id = Competency.ID(rawValue: try reader.slug())
      guard seen.insert(id).inserted else {
        throw reader.unacceptable(id.rawValue, expected: "a new competency: it stands there twice")
      }
      return id
    }
  }

  /// Throws unless every competency referred to is among those defined.
  func checkCompetencies(in ids: Set<Competency.ID>) throws(JSONError) {
    for reader in try optional("competencies")?.elements() ?? [] {
      let id = Competency.ID(rawValue: try reader.slug())
      guard ids.contains(id) else {
        throw reader.unacceptable(id.rawValue, expected: "the id of a competency of this edition")
      }
    }
  }

  /// A string of the form that ids have: a to z, digits, hyphens and full stops.
  func slug() throws(JSONError) -> String {
    let text = try string()
    guard EditionID(rawValue: text) != nil else {
      throw unacceptable(text, expected: "an id (a to z, 0 to 9, hyphen, full stop)")
    }
    return text
  }

  /// The edition's id under that name.
  func editionID(_ name: String) throws(JSONError) -> EditionID {
    let reader = try required(name)
    let text = try reader.string()
    guard let id = EditionID(rawValue: text) else {
      throw reader.unacceptable(text, expected: "an id (a to z, 0 to 9, hyphen, full stop)")
    }
    return id
  }
}

import StrictJSON

extension JSONReader {
  /// A text with its attribution: `text`, `asPrinted`, `note`, `whole`, `source`, `place`, `status`.
  func sourcedText(_ known: EditionFile.References) throws(JSONError) -> SourcedText {
    try allowOnly(["text", "asPrinted", "note", "whole", "source", "place", "status"])
    return try sourcedTextMembers(known)
  }

  func sourcedTextMembers(_ known: EditionFile.References) throws(JSONError) -> SourcedText {
    let text = try self.text("text")
    return SourcedText(
      text: text, asPrinted: try optionalText("asPrinted") ?? text, note: try optionalText("note"),
      isWhole: try optional("whole")?.bool() ?? true, attribution: try attribution(known))
  }

  func optionalSourcedText(
    _ name: String, _ known: EditionFile.References
  ) throws(JSONError) -> SourcedText? {
    try optional(name)?.sourcedText(known)
  }

  func sourcedTexts(
    _ name: String, _ known: EditionFile.References
  ) throws(JSONError) -> [SourcedText] {
    try list(name) { reader throws(JSONError) in try reader.sourcedText(known) }
  }

  func attribution(_ known: EditionFile.References) throws(JSONError) -> Attribution {
    let source = try required("source")
    let id = Source.ID(rawValue: try source.slug())
    guard known.sources.contains(id) else {
      throw source.unacceptable(id.rawValue, expected: "the id of one of this edition's sources")
    }
    let status = try required("status")
    let word = try status.string()
    guard let standing = TextStatus(rawValue: word), standing != .notInSources else {
      throw status.unacceptable(word, expected: "official, copy, restatement or secondary")
    }
    return Attribution(source: id, place: try text("place"), status: standing)
  }

  func source() throws(JSONError) -> Source {
    try allowOnly(["id", "title", "issuer", "date", "address", "note"])
    return Source(
      id: Source.ID(rawValue: try required("id").slug()), title: try text("title"),
      issuer: try text("issuer"), date: try optionalText("date"),
      address: try optionalText("address"), note: try optionalText("note"))
  }
}

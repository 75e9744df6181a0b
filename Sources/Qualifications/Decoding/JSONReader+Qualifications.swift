import StrictJSON

extension JSONReader {
  func coreQualification(_ known: EditionFile.References) throws(JSONError) -> CoreQualification {
    try allowOnly([
      "number", "name", "headings", "definition", "otherWordings", "keyCharacteristics",
      "competencies", "source", "place", "status", "notes", "missing",
    ])
    let number = try required("number")
    guard (1...99).contains(try number.integer()) else {
      throw number.unacceptable("\(try number.integer())", expected: "a number from 1 to 99")
    }
    let name = try text("name")
    return CoreQualification(
      number: try number.integer(), name: name,
      headingNames: [name] + (try texts("headings").filter { $0 != name }),
      definition: try optionalSourcedText("definition", known),
      otherWordings: try sourcedTexts("otherWordings", known),
      keyCharacteristics: try list("keyCharacteristics") { reader throws(JSONError) in
        try reader.keyCharacteristic(known)
      },
      competencies: try competencyIDs(), attribution: try attribution(known),
      notes: try texts("notes"), missing: try texts("missing"))
  }

  func keyCharacteristic(_ known: EditionFile.References) throws(JSONError) -> KeyCharacteristic {
    try allowOnly(["label", "text", "asPrinted", "note", "whole", "source", "place", "status"])
    return KeyCharacteristic(label: try text("label"), text: try sourcedTextMembers(known))
  }

  func competency(
    _ known: EditionFile.References, fundamentals: Set<Competency.ID>
  ) throws(JSONError) -> Competency {
    try allowOnly([
      "id", "name", "otherNames", "definition", "otherWordings", "note", "source", "place",
      "status",
    ])
    let id = Competency.ID(rawValue: try required("id").slug())
    return Competency(
      id: id, name: try text("name"), otherNames: try texts("otherNames"),
      definition: try optionalSourcedText("definition", known),
      otherWordings: try sourcedTexts("otherWordings", known),
      isFundamental: fundamentals.contains(id), attribution: try attribution(known),
      note: try optionalText("note"))
  }

  func fundamentals(_ known: EditionFile.References) throws(JSONError) -> Edition.Fundamentals {
    try allowOnly(["definition", "competencies"])
    return Edition.Fundamentals(
      definition: try optionalSourcedText("definition", known), competencies: try competencyIDs())
  }

  func requirement(_ known: EditionFile.References) throws(JSONError) -> Edition.Requirement {
    try allowOnly(["demonstrated", "total", "text"])
    let demonstrated = try required("demonstrated")
    let total = try integer("total")
    guard try demonstrated.integer() >= 1, try demonstrated.integer() <= total else {
      throw demonstrated.unacceptable(
        "\(try demonstrated.integer())", expected: "a number from 1 to \(total)")
    }
    return Edition.Requirement(
      demonstrated: try demonstrated.integer(), total: total,
      text: try optionalSourcedText("text", known))
  }
}

import StrictJSON

/// Reads an edition from its file; the format is described in docs/editions.md and docs/schemas/edition.schema.json.
enum EditionFile {
  /// The format's name and version, the first thing to be checked.
  static let format = "qrb-edition/1"
  /// An edition is some tens of kilobytes; one of a mebibyte is a mistake.
  static let limits = JSONLimits(size: 1 << 20, depth: 12)

  /// Reads a whole file; throws with the line of the first fault.
  static func read(_ bytes: [UInt8]) throws(JSONError) -> Edition {
    let root = try JSONText(bytes, limits: limits).reader
    let format = try root.required("format")
    guard try format.string() == Self.format else {
      throw format.unacceptable(try format.string(), expected: "\"\(Self.format)\"")
    }
    try root.allowOnly([
      "$schema", "format", "id", "title", "shortTitle", "phrase", "inForce", "announcements",
      "requirement", "coreQualifications", "fundamentals", "competencies", "notes", "missing",
      "sources",
    ])
    let sources = try root.distinctList("sources", of: "source") { reader throws(JSONError) in
      try reader.source()
    }
    let known = References(sources: Set(sources.map(\.id)))
    return try edition(root, sources: sources, known: known)
  }

  private static func edition(
    _ root: JSONReader, sources: [Source], known: References
  ) throws(JSONError) -> Edition {
    let fundamentals = try root.optional("fundamentals")?.fundamentals(known)
    let fundamentalIDs = Set(fundamentals?.competencies ?? [])
    let competencies = try root.distinctList("competencies", of: "competency") {
      reader throws(JSONError) in
      try reader.competency(known, fundamentals: fundamentalIDs)
    }
    let qualifications = try root.distinctList("coreQualifications", of: "core qualification") {
      reader throws(JSONError) in
      try reader.coreQualification(known)
    }
    let ids = Set(competencies.map(\.id))
    if let reader = try root.optional("fundamentals") { try reader.checkCompetencies(in: ids) }
    for reader in try root.optional("coreQualifications")?.elements() ?? [] {
      try reader.checkCompetencies(in: ids)
    }
    return Edition(
      id: try root.editionID("id"), title: try root.text("title"),
      shortTitle: try root.text("shortTitle"), phrase: try root.text("phrase"),
      inForce: try root.text("inForce"),
      announcements: try root.required("announcements").announcementPeriod(),
      requirement: try root.required("requirement").requirement(known),
      coreQualifications: qualifications, fundamentals: fundamentals, competencies: competencies,
      notes: try root.texts("notes"), missing: try root.texts("missing"), sources: sources)
  }

  /// What other parts of the file may refer to.
  struct References {
    let sources: Set<Source.ID>
  }
}

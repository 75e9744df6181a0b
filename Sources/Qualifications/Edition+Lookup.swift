extension Edition {
  /// The core qualification of that number, from 1.
  public func coreQualification(_ number: Int) -> CoreQualification? {
    coreQualifications.first { $0.number == number }
  }

  /// The core qualification whose number or whose name, in any of its spellings, somebody has typed.
  public func coreQualification(spelled text: String) -> CoreQualification? {
    if let number = Int(text) { return coreQualification(number) }
    let typed = text.lowercased()
    return coreQualifications.first { qualification in
      qualification.headingNames.contains { $0.lowercased() == typed }
    }
  }

  /// The competency of that id.
  public func competency(_ id: Competency.ID) -> Competency? {
    competencies.first { $0.id == id }
  }

  /// The competencies listed under a core qualification, in the order of the source.
  public func competencies(of qualification: CoreQualification) -> [Competency] {
    qualification.competencies.compactMap(competency)
  }

  /// The competencies that run through the whole narrative (R17), in the order of the source.
  public var fundamentalCompetencies: [Competency] {
    fundamentals?.competencies.compactMap(competency) ?? []
  }

  /// The core qualifications that list a competency: none, one or several.
  public func coreQualifications(listing id: Competency.ID) -> [CoreQualification] {
    coreQualifications.filter { $0.competencies.contains(id) }
  }

  /// Competencies that are defined but belong to no core qualification and are not fundamental.
  public var unassignedCompetencies: [Competency] {
    competencies.filter { !$0.isFundamental && coreQualifications(listing: $0.id).isEmpty }
  }

  /// The document of that id among this edition's sources.
  public func source(_ id: Source.ID) -> Source? { sources.first { $0.id == id } }

  /// Whether every definition is there in full from the issuing office's own text.
  public var isComplete: Bool { missing.isEmpty }
}

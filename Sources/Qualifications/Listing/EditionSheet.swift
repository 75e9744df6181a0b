/// An edition, or one core qualification of it, in full, as `qrb ecq show` prints it.
public struct EditionSheet: Sendable {
  let edition: Edition
  let qualifications: [CoreQualification]
  let isPartial: Bool
  let showsWordings: Bool

  /// A sheet of the whole edition, or of one core qualification.
  ///
  /// - Parameters:
  ///   - edition: what to show.
  ///   - qualification: the only core qualification to show; nil for all of them.
  ///   - showsWordings: whether other wordings are shown even beside a whole definition.
  public init(
    _ edition: Edition, only qualification: CoreQualification? = nil, showsWordings: Bool = false
  ) {
    self.edition = edition
    self.showsWordings = showsWordings
    isPartial = qualification != nil
    qualifications = qualification.map { [$0] } ?? edition.coreQualifications
  }

  /// The sheet for a reader.
  public func page(width: Int) -> TextPage {
    var page = TextPage(width: width)
    page.heading(isPartial ? edition.shortTitle : edition.title)
    if !isPartial { preface(&page) }
    for qualification in qualifications { section(qualification, &page) }
    if !isPartial { competenciesWithoutECQ(&page) }
    sources(&page)
    return page
  }

  private func preface(_ page: inout TextPage) {
    page.paragraph("In force: \(edition.inForce)", hanging: 2)
    page.paragraph("Holds: \(edition.contents)", hanging: 2)
    let requirement = edition.requirement
    page.paragraph(
      "To be shown: \(requirement.demonstrated) of \(requirement.total)"
        + (requirement.text.map { ". “\($0.text)” \(mark($0))" } ?? ""), hanging: 2)
    for gap in edition.missing { page.paragraph("Missing: \(gap)", hanging: 2) }
    for note in edition.notes { page.paragraph("Note: \(note)", hanging: 2) }
  }

  private func section(_ qualification: CoreQualification, _ page: inout TextPage) {
    page.blank()
    page.heading("ECQ \(qualification.number): \(qualification.name)")
    definition(qualification, &page)
    for gap in qualification.missing { page.paragraph("Missing: \(gap)", indent: 2, hanging: 2) }
    for note in qualification.notes { page.paragraph("Note: \(note)", indent: 2, hanging: 2) }
    let competencies = edition.competencies(of: qualification)
    if !competencies.isEmpty {
      page.blank()
      page.paragraph("Competencies", indent: 2)
      for competency in competencies { item(competency, &page) }
    }
    guard !qualification.keyCharacteristics.isEmpty else { return }
    page.blank()
    page.paragraph("Key characteristics", indent: 2)
    for characteristic in qualification.keyCharacteristics {
      page.entry(
        "(\(characteristic.label))", "\(characteristic.text.text) \(mark(characteristic.text))",
        column: 4, indent: 4)
      note(of: characteristic.text, indent: 8, &page)
    }
  }

  private func definition(_ qualification: CoreQualification, _ page: inout TextPage) {
    if let definition = qualification.definition {
      page.paragraph("\(definition.text) \(mark(definition))", indent: 2)
      note(of: definition, indent: 2, &page)
    } else {
      page.paragraph("The definition is not in the sources.", indent: 2)
    }
    guard showsWordings || qualification.definition?.isWhole != true else { return }
    wordings(qualification.otherWordings, indent: 2, &page)
  }

  private func item(_ competency: Competency, _ page: inout TextPage) {
    let status = competency.attribution.status
    page.paragraph(
      competency.name + (status.isOfficial ? "" : " [\(status.label)]"), indent: 4, hanging: 2)
    if let note = competency.note { page.paragraph("Note: \(note)", indent: 6, hanging: 2) }
    if let definition = competency.definition {
      page.paragraph("\(definition.text) \(mark(definition))", indent: 6)
      note(of: definition, indent: 6, &page)
    }
    if showsWordings { wordings(competency.otherWordings, indent: 6, &page) }
  }

  private func competenciesWithoutECQ(_ page: inout TextPage) {
    if let fundamentals = edition.fundamentals {
      page.blank()
      page.heading("Fundamental Competencies")
      if let definition = fundamentals.definition {
        page.paragraph("\(definition.text) \(mark(definition))", indent: 2)
      }
      for competency in edition.fundamentalCompetencies { item(competency, &page) }
    }
    let unassigned = edition.unassignedCompetencies
    guard !unassigned.isEmpty else { return }
    page.blank()
    page.heading("Competencies that belong to no ECQ")
    for competency in unassigned { item(competency, &page) }
  }

  private func wordings(_ wordings: [SourcedText], indent: Int, _ page: inout TextPage) {
    for wording in wordings {
      page.paragraph("Other wording: \(wording.text) \(mark(wording))", indent: indent, hanging: 2)
      note(of: wording, indent: indent + 2, &page)
    }
  }

  private func note(of text: SourcedText, indent: Int, _ page: inout TextPage) {
    if let note = text.note { page.paragraph("Note: \(note)", indent: indent, hanging: 2) }
  }

  /// The reference to the source, and the standing of the text where it is less than official.
  private func mark(_ text: SourcedText) -> String {
    let number = edition.sources.firstIndex { $0.id == text.attribution.source }
    var words = [number.map { "\($0 + 1)" } ?? text.attribution.source.rawValue]
    if !text.attribution.status.isOfficial { words.append(text.attribution.status.label) }
    if !text.isWhole { words.append("not whole") }
    return "[" + words.joined(separator: ", ") + "]"
  }

  private func sources(_ page: inout TextPage) {
    page.blank()
    page.heading("Sources")
    for (index, source) in edition.sources.enumerated() {
      let parts = [source.title, source.issuer, source.date].compactMap(\.self)
      page.entry("[\(index + 1)]", parts.joined(separator: "; "), column: 4, indent: 2)
      if let address = source.address { page.paragraph(address, indent: 6) }
      if let note = source.note { page.paragraph(note, indent: 6) }
    }
  }
}

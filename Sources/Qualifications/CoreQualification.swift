/// One executive core qualification (ECQ) of an edition, the unit a board judges (R16).
public struct CoreQualification: Hashable, Sendable, Identifiable {
  /// From 1, as the edition numbers them; a number means nothing without its edition.
  public let number: Int
  /// As the edition prints it, such as "Leading Change".
  public let name: String
  /// Names under which narratives head the section that speaks to it: its own first, then other spellings.
  public let headingNames: [String]
  /// What it means; nil where the issuing office's wording is not in the sources.
  public let definition: SourcedText?
  /// Other wordings of the same definition: a summary, a restatement, a later page.
  public let otherWordings: [SourcedText]
  /// Activities and behaviours that show it; empty in editions without them.
  public let keyCharacteristics: [KeyCharacteristic]
  /// The competencies listed under it, in the order of the source.
  public let competencies: [Competency.ID]
  /// Where its name and the list of its competencies are taken from.
  public let attribution: Attribution
  /// Faults of the source in its name or lists, and how they are shown here.
  public let notes: [String]
  /// What of it is not in the sources, a sentence each.
  public let missing: [String]

  /// Its number, which is unique within an edition.
  public var id: Int { number }

  /// The text to set beside a narrative: the definition where it is whole, else another wording that is.
  public var shownDefinition: SourcedText? {
    if let definition, definition.isWhole { return definition }
    return otherWordings.first(where: \.isWhole) ?? definition
  }
}

/// One of the lettered or numbered activities by which a core qualification is shown.
public struct KeyCharacteristic: Hashable, Sendable {
  /// Its letter or number, without brackets.
  public let label: String
  /// What it says.
  public let text: SourcedText
}

/// One edition of the executive qualifications: what a case announced in its time is read against.
public struct Edition: Hashable, Sendable, Identifiable {
  /// Its short name.
  public let id: EditionID
  /// In full, such as "Executive Core Qualifications of 2006, as published in the Guide to SES Qualifications".
  public let title: String
  /// For the head of a pane, such as "ECQs of 2006, as published".
  public let shortTitle: String
  /// For the middle of a sentence, such as "edition of 2006, as published".
  public let phrase: String
  /// When it was in force, in words.
  public let inForce: String
  /// The announcements in which it occurs and those it governs unless someone says otherwise (R21).
  public let announcements: AnnouncementPeriod
  /// How much of it a candidate must show.
  public let requirement: Requirement
  /// In the order of their numbers; empty where their names are not in the sources.
  public let coreQualifications: [CoreQualification]
  /// The competencies that run through the whole narrative (R17); nil in editions without them.
  public let fundamentals: Fundamentals?
  /// Every competency once, in the order of the source.
  public let competencies: [Competency]
  /// What a reader of this edition should know, a sentence or two each.
  public let notes: [String]
  /// What is not in the sources, a sentence each; empty for a complete edition.
  public let missing: [String]
  /// Documents its texts are taken from.
  public let sources: [Source]
}

extension Edition {
  /// How many of the core qualifications a candidate must show, and where that is said.
  public struct Requirement: Hashable, Sendable {
    /// How many must be shown.
    public let demonstrated: Int
    /// Of how many.
    public let total: Int
    /// The sentence that says so; nil where none is in the sources.
    public let text: SourcedText?
  }

  /// The competencies that are the foundation of every core qualification.
  public struct Fundamentals: Hashable, Sendable {
    /// What the edition says of them as a group.
    public let definition: SourcedText?
    /// In the order of the source.
    public let competencies: [Competency.ID]
  }
}

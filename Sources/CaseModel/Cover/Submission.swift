import HarmlessText
import Qualifications

/// Which submission of the same candidate for the same position a case is.
public struct Submission: Hashable, Sendable {
  /// From 1.
  public let ordinal: Int
  /// What boards decided on the earlier ones, as far as the cover tells; oldest first.
  public let earlier: [EarlierDecision]

  /// Qualifying experience the candidate has gained since a disapproval, as the agency declares it (R30).
  public let newExperience: [NewExperience]

  /// A submission given by its ordinal and what went before.
  public init(ordinal: Int, earlier: [EarlierDecision], newExperience: [NewExperience] = []) {
    self.ordinal = ordinal
    self.earlier = earlier
    self.newExperience = newExperience
  }

  /// Experience in an area in which a board noted deficiencies (R30).
  public struct NewExperience: Hashable, Sendable {
    /// The number of the core qualification, as the deficiency has it.
    public let qualification: Int
    /// The agency's words.
    public let text: DisplayText

    /// Experience given by its qualification and words.
    public init(qualification: Int, text: DisplayText) {
      self.qualification = qualification
      self.text = text
    }
  }

  /// The first one.
  public static let first = Submission(ordinal: 1, earlier: [])
}

/// What a board decided on an earlier submission.
public struct EarlierDecision: Hashable, Sendable {
  /// The number of the case then.
  public let number: CaseNumber
  /// The number of the board, such as "2025-19".
  public let board: DisplayText
  /// The day of the decision.
  public let decided: CalendarDate
  /// The day the case went back to the agency; nil where it did not or the cover does not say.
  public let returned: CalendarDate?
  /// The day the announcement of that submission closed (R31); nil where the cover does not say.
  public let closed: CalendarDate?
  /// How it ended.
  public let outcome: Outcome
  /// What the board found wanting.
  public let deficiencies: [Deficiency]

  /// How an earlier submission ended.
  public enum Outcome: String, CaseIterable, Hashable, Sendable {
    case approved, disapproved
  }

  /// What was found wanting in one core qualification.
  public struct Deficiency: Hashable, Sendable {
    /// The number of the core qualification in the edition that governed then.
    public let qualification: Int
    /// The board's words.
    public let text: DisplayText

    /// A deficiency given by its qualification and words.
    public init(qualification: Int, text: DisplayText) {
      self.qualification = qualification
      self.text = text
    }
  }

  /// A decision given by its parts.
  public init(
    number: CaseNumber, board: DisplayText, decided: CalendarDate, returned: CalendarDate? = nil,
    closed: CalendarDate? = nil, outcome: Outcome, deficiencies: [Deficiency] = []
  ) {
    self.number = number
    self.board = board
    self.decided = decided
    self.returned = returned
    self.closed = closed
    self.outcome = outcome
    self.deficiencies = deficiencies
  }
}

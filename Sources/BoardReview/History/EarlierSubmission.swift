import CaseModel
import HarmlessText
import Qualifications

/// A case of one candidate for one position that a board has decided.
public struct EarlierSubmission: Hashable, Sendable {
  /// The number of the case then.
  public let number: CaseNumber
  /// The number of the board.
  public let board: DisplayText
  /// The day of the decision.
  public let decided: CalendarDate
  /// The day the case went back to the agency; nil where that is not known.
  public let returned: CalendarDate?
  /// The day the announcement closed; nil where that is not known.
  public let closed: CalendarDate?
  /// How it ended.
  public let outcome: Outcome
  /// What the board found wanting, by the number of the qualification in the edition that governed then.
  public let deficiencies: [Int: DisplayText]

  /// A decided case given by its parts.
  public init(
    number: CaseNumber, board: DisplayText, decided: CalendarDate, returned: CalendarDate? = nil,
    closed: CalendarDate? = nil, outcome: Outcome, deficiencies: [Int: DisplayText] = [:]
  ) {
    self.number = number
    self.board = board
    self.decided = decided
    self.returned = returned
    self.closed = closed
    self.outcome = outcome
    self.deficiencies = deficiencies
  }

  /// What the cover of a later case tells of it.
  public init(_ decision: EarlierDecision) {
    self.init(
      number: decision.number, board: decision.board, decided: decision.decided,
      returned: decision.returned,
      outcome: decision.outcome == .approved ? .approved : .disapproved,
      deficiencies: Dictionary(
        decision.deficiencies.map { ($0.qualification, $0.text) },
        uniquingKeysWith: { "\($0) \($1)" }))
  }

  /// This with what another account of the same decision knows besides.
  func completed(by other: EarlierSubmission) -> EarlierSubmission {
    EarlierSubmission(
      number: number, board: board, decided: decided, returned: returned ?? other.returned,
      closed: closed ?? other.closed, outcome: outcome,
      deficiencies: deficiencies.merging(other.deficiencies) { first, _ in first })
  }
}

/// What an earlier board's record says of a case: who it was about, and how it ended.
public struct EarlierResult: Hashable, Sendable {
  /// The candidate as the cover named him or her.
  public let candidate: DisplayText
  /// The agency that submitted the case.
  public let agency: AgencyName
  /// The title of the position.
  public let position: DisplayText
  /// The decided case.
  public let submission: EarlierSubmission

  /// A result given by its case and by whom it was about.
  public init(
    candidate: DisplayText, agency: AgencyName, position: DisplayText,
    submission: EarlierSubmission
  ) {
    self.candidate = candidate
    self.agency = agency
    self.position = position
    self.submission = submission
  }

  /// What a case of a board amounts to; nil where the board did not decide it.
  public init?(_ proceeding: Proceeding, cover: CaseCover, board: Board, returned: CalendarDate?) {
    guard let issued = proceeding.issued else { return nil }
    var deficiencies: [Int: DisplayText] = [:]
    for number in issued.deficiencies {
      deficiencies[number] = DisplayText(untrusted: issued.reasons[number] ?? "")
    }
    self.init(
      candidate: cover.candidate, agency: cover.agency, position: cover.position,
      submission: EarlierSubmission(
        number: proceeding.id, board: DisplayText(untrusted: board.number), decided: board.date,
        returned: returned, closed: cover.announcement?.closed, outcome: issued.outcome,
        deficiencies: deficiencies))
  }

  /// Whether it is about the candidate and position of that cover, without regard to case and punctuation.
  public func isAbout(_ cover: CaseCover) -> Bool {
    FoldedWords(candidate.string) == FoldedWords(cover.candidate.string)
      && FoldedWords(position.string) == FoldedWords(cover.position.string)
      && agency == cover.agency
  }
}

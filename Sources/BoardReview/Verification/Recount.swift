import CaseModel
import HarmlessText

/// One case counted again from the very ballots in its openings, beside what the record says of it.
public struct Recount: Sendable {
  /// The case.
  public let number: CaseNumber
  /// Approving and disapproving ballots of each round that was opened.
  public let counts: [(round: Round, approving: Int, disapproving: Int)]
  /// What those counts come to; nil where they decide nothing.
  public let outcome: Outcome?
  /// What the record states or is about to state.
  public let stated: Outcome?

  /// Counts a case again; `statement` finds a statement by its id.
  public init(_ proceeding: Proceeding, statement: (StatementID) -> Statement?) {
    number = proceeding.id
    var counts: [(round: Round, approving: Int, disapproving: Int)] = []
    for id in proceeding.statements {
      guard case .ballotsOpened(_, let round, let opened) = statement(id)?.body else { continue }
      let votes = opened.compactMap { $0.ballot?.vote }
      counts.append(
        (round, votes.count { $0 == .approve }, votes.count { $0 == .disapprove }))
    }
    self.counts = counts
    let last = counts.last
    if let last, last.round == .final {
      outcome =
        last.approving > last.disapproving
        ? .approved : last.disapproving > last.approving ? .disapproved : nil
    } else {
      outcome = last.map { $0.disapproving == 0 && $0.approving > 0 } == true ? .approved : nil
    }
    stated = proceeding.phase.outcome
  }

  /// Whether the record says what was counted here.
  public var agrees: Bool { outcome == stated }

  /// The counts and what they come to, in one line.
  public var line: DisplayText {
    let rounds = counts.map {
      "\($0.round == .first ? "first ballots" : "final votes") \($0.approving) approve, \($0.disapproving) disapprove"
    }
    let ending = stated.map { "; \($0.rawValue)" } ?? ""
    return
      "\(number.rawValue): \(rounds.isEmpty ? "nothing opened" : rounds.joined(separator: "; "))\(ending)"
  }
}

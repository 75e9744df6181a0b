import CaseModel
import HarmlessText

@testable import BoardReview

/// A random board whose persons do sensible and senseless things, honestly chained.
struct RandomBoard {
  var record: TestRecord
  /// Every plain ballot that some member meant to cast, by the statement that cast it.
  var intended: [StatementID: Ballot] = [:]
  var random: SmallRandom
  let cases: [DocketedCase]

  private static let persons = [Sample.okafor, Sample.lindqvist, Sample.reyes]

  /// Plays a board of that seed for so many acts.
  init(seed: UInt64, acts: Int = 40) {
    var random = SmallRandom(seed: seed)
    let agencies = ["Agriculture", "GSA", "Energy", "Transportation", "State"]
    let members = Self.persons.enumerated().map { index, person in
      Sample.member(
        person, agencies[index], random.chance(75) ? .career : .noncareer,
        served: random.chance(50))
    }
    cases = (0..<Int.random(in: 1...3, using: &random)).map {
      Sample.docketed(
        Sample.number("2025-\(1041 + $0)"),
        agency: random.chance(15) ? agencies[0] : random.chance(15) ? agencies[2] : "Treasury",
        package: 0xca5e + $0)
    }
    record = TestRecord(Sample.board(members: members, cases: cases))
    self.random = random
    for _ in 0..<acts { act() }
  }

  private mutating func act() {
    let docketed = cases[Int.random(in: 0..<cases.count, using: &random)]
    guard let proceeding = record.live[docketed.number] else { return }
    // Mostly what is owed, sometimes what is not.
    if random.chance(10) { return blunder(docketed) }
    let person = proceeding.waitingFor.first ?? Sample.hale
    let steps = proceeding.nextSteps(for: person)
    switch steps.last {
    case .answerConflict:
      record.say(
        .conflictAnswered(
          docketed.number, random.chance(10) ? .excused(.ownJudgment) : .none), by: person)
    case .castBallot: cast(docketed, by: person, in: .first)
    case .castFinalVote: cast(docketed, by: person, in: .final)
    case .openBallots: record.open(.first, docketed.number)
    case .openFinalVotes: record.open(.final, docketed.number)
    case .recordDiscussion: record.discuss(docketed.number)
    case .recordHoldOver:
      if case .mustBeHeldOver(let reason) = proceeding.phase {
        record.say(.caseHeldOver(docketed.number, reason), by: person)
      }
    case .issueResult: issue(proceeding.phase.outcome ?? .approved, docketed.number)
    default: break
    }
  }

  private mutating func cast(_ docketed: DocketedCase, by member: PersonID, in round: Round) {
    let ballot = Sample.ballot(
      of: member, random.chance(60) ? .approve : .disapprove, on: docketed, round: round,
      nonce: record.statements.count)
    record.cast(ballot)
    if let id = record.statements.last?.id { intended[id] = ballot }
  }

  private mutating func issue(_ outcome: Outcome, _ number: CaseNumber) {
    let result =
      outcome == .approved
      ? IssuedResult(outcome: outcome, recommendations: "A course in finance.")
      : IssuedResult(
        outcome: outcome, reasons: [2: "The scope is not shown."], guidance: "Show the scope.",
        presentationInadequate: random.chance(50), deficiencies: [2])
    record.say(.resultIssued(number, result), by: Sample.hale)
  }

  private mutating func blunder(_ docketed: DocketedCase) {
    let persons = Self.persons + [Sample.hale, Sample.stranger]
    let person = persons[Int.random(in: 0..<persons.count, using: &random)]
    switch Int.random(in: 0..<9, using: &random) {
    case 0: cast(docketed, by: person, in: .first)
    case 1: cast(docketed, by: person, in: .final)
    case 2: record.open(.first, docketed.number)
    case 3: record.open(.final, docketed.number)
    case 4: issue(random.chance(50) ? .approved : .disapproved, docketed.number)
    case 5: record.discuss(docketed.number)
    case 6: record.excuse(person, docketed.number)
    case 7: record.say(.caseReturned(docketed.number, reason: "withdrawn"), by: person)
    default: record.say(.caseHeldOver(docketed.number, .tie), by: person)
    }
  }
}

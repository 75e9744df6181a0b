import CaseModel
import HarmlessText

@testable import BoardReview

/// A random board whose persons do sensible and senseless things, each by what has reached that person so far.
///
/// Three members and two administrators, who learn of each other's statements late; excusals, absences, returns,
/// moratoria, overrides, adjournments, forgeries. In the end everything has reached everybody.
struct RandomBoard {
  var record: TestRecord
  /// Every plain ballot that some member meant to cast, by the statement that cast it.
  var intended: [StatementID: Ballot] = [:]
  /// Statements that must never count.
  var forged: Set<StatementID> = []
  var random: SmallRandom
  /// What has reached each person.
  var views: [PersonID: View] = [:]
  private var hasOverride = false

  struct View {
    var heads: [PersonID: StatementID]
    var proceedings: BoardProceedings
  }

  static let members = [Sample.okafor, Sample.lindqvist, Sample.reyes]
  static let administrators = [Sample.hale, Sample.ito]

  /// Plays a board of that seed for so many acts, and then to the end if wanted.
  init(seed: UInt64, acts: Int = 24, toTheEnd: Bool = true) {
    var random = SmallRandom(seed: seed)
    let agencies = ["Agriculture", "GSA", "Energy", "Treasury"]
    let members = Self.members.enumerated().map { index, person in
      Sample.member(
        person, agencies[index], index < 2 || random.chance(60) ? .career : .noncareer,
        served: random.chance(50))
    }
    let cases = (0..<Int.random(in: 1...2, using: &random)).map {
      Sample.docketed(
        Sample.number("2025-\(1041 + $0)"), agency: random.chance(20) ? agencies[2] : "Treasury",
        package: 0xca5e + $0)
    }
    record = TestRecord(
      Sample.board(members: members, administrators: Self.administrators, cases: cases))
    self.random = random
    for person in Self.members + Self.administrators { learn(person) }
    for _ in 0..<acts { act() }
    if toTheEnd { finish() }
  }

  /// Everything written so far reaches a person.
  mutating func learn(_ person: PersonID) {
    // What was taken as it arrived is nearly the fold; where an edition was overridden it may not be.
    let proceedings = hasOverride ? record.proceedings : record.live
    views[person] = View(heads: record.heads.mapValues(\.id), proceedings: proceedings)
  }

  /// Lets a person state something, naming what has reached that person.
  @discardableResult
  mutating func say(_ body: StatementBody, by person: PersonID) -> StatementID {
    var seen = views[person]?.heads ?? [:]
    seen[person] = nil
    if case .editionOverridden = body { hasOverride = true }
    return record.say(body, by: person, seen: seen)
  }

  private mutating func act() {
    guard let person = random.pick(Self.members + Self.administrators) else { return }
    if random.chance(75) { learn(person) }
    guard let proceeding = random.pick(views[person]?.proceedings.cases ?? []) else { return }
    if random.chance(6) { return blunder(proceeding, by: person) }
    if random.chance(4) { return except(proceeding, by: random.pick(Self.administrators)) }
    take(proceeding.nextSteps(for: person).last ?? .nothing, in: proceeding, by: person)
  }

  /// Takes the step that a person owes.
  mutating func take(_ step: NextStep, in proceeding: Proceeding, by person: PersonID) {
    let number = proceeding.id
    switch step {
    case .answerConflict:
      say(.conflictAnswered(number, random.chance(8) ? .excused(.ownJudgment) : .none), by: person)
    case .castBallot: cast(proceeding.docketed, by: person, in: .first)
    case .castFinalVote: cast(proceeding.docketed, by: person, in: .final)
    case .openBallots: open(.first, in: proceeding, by: person)
    case .openFinalVotes: open(.final, in: proceeding, by: person)
    case .recordDiscussion: say(.discussionHeld(number, record: "ECQ 2."), by: person)
    case .recordHoldOver:
      if case .mustBeHeldOver(let reason) = proceeding.phase {
        say(.caseHeldOver(number, reason), by: person)
      }
    case .issueResult:
      let outcome = proceeding.phase.outcome ?? .approved
      // Now and then the other one first, which must not count.
      if random.chance(20) {
        issue(outcome == .approved ? .disapproved : .approved, number, by: person)
      }
      issue(outcome, number, by: person)
    case .read, .waitForOthers, .nothing: break
    }
  }

  mutating func cast(_ docketed: DocketedCase, by member: PersonID, in round: Round) {
    let ballot = Sample.ballot(
      of: member, random.chance(65) ? .approve : .disapprove, on: docketed, round: round,
      nonce: record.statements.count)
    let sealed = Sample.sealed(record.statements.count)
    let id = say(
      round == .first
        ? .ballotCast(docketed.number, sealed) : .finalVoteCast(docketed.number, sealed),
      by: member)
    intended[id] = ballot
  }

  /// Opens what the person believes to be cast.
  mutating func open(_ round: Round, in proceeding: Proceeding, by person: PersonID) {
    let opened = proceeding.reviewers.compactMap { member -> OpenedBallot? in
      guard let id = proceeding.castStatement(of: member.id, in: round), let ballot = intended[id]
      else { return nil }
      return OpenedBallot(member: member.id, statement: id, bytes: ballot.encoded)
    }
    // Now and then first with a ballot in it that its member could have cast for something else.
    if random.chance(20), let index = random.pick(Array(opened.indices)) {
      var wrong = opened
      wrong[index] = misplaced(opened[index], of: proceeding.docketed, in: round)
      forged.insert(say(.ballotsOpened(proceeding.id, round, wrong), by: person))
    }
    say(.ballotsOpened(proceeding.id, round, opened), by: person)
  }

  mutating func issue(_ outcome: Outcome, _ number: CaseNumber, by person: PersonID) {
    let result =
      outcome == .approved
      ? IssuedResult(outcome: outcome, recommendations: "A course in finance.")
      : IssuedResult(
        outcome: outcome, reasons: [2: "The scope is not shown."], guidance: "Show the scope.",
        presentationInadequate: random.chance(50), deficiencies: [2])
    say(.resultIssued(number, result), by: person)
  }

  /// Everything reaches everybody, and everybody does what is owed until nothing is.
  private mutating func finish() {
    var live = record.proceedings
    for person in Self.members + Self.administrators {
      views[person] = View(heads: [:], proceedings: live)
    }
    for _ in 0..<60 {
      guard let proceeding = live.cases.first(where: { $0.disposition == nil }),
        let person = proceeding.waitingFor.first
      else { return }
      let heads = record.heads.mapValues(\.id)
      for other in Self.members + Self.administrators { views[other]?.heads = heads }
      let before = record.statements.count
      take(proceeding.nextSteps(for: person).last ?? .nothing, in: proceeding, by: person)
      for recorded in record.statements[before...] { live.take(recorded) }
      if record.statements.count == before { return }
    }
  }
}

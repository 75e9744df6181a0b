import BoardRecord
import BoardReview
import CaseModel
import Qualifications

/// The docket of the drill: says what it holds, and takes it further.
struct Stage {
  let docket: String
  let cast: Cast
  private static let time = "2025-08-06T14:02:11Z"

  /// Names every statement that counts, and everything that does not; then the phase of the case.
  func report() throws {
    let contents = try BoardLedger(docket: docket).load()
    let ignored = contents.proceedings.ignored
    for statement in contents.statements where !ignored.contains(where: { $0.id == statement.id }) {
      Drill.say("HAS \(statement.id)")
    }
    for fault in contents.faults { Drill.say("DOUBT \(fault)") }
    for (id, refusal) in ignored { Drill.say("DOUBT \(id) \(refusal.message)") }
    for fault in contents.proceedings.chainFaults { Drill.say("DOUBT \(fault.message)") }
    let proceeding = Cast.number.flatMap { contents.proceedings[$0] }
    Drill.say("PHASE \(proceeding.map { "\($0.phase)" } ?? "none")")
  }

  func perform(_ step: Step, by person: PersonID?) throws {
    guard let hale = Cast.administrator, let number = Cast.number else { throw Cast.Broken() }
    let proceedings = try BoardLedger(docket: docket).load().proceedings
    let proceeding = proceedings[number]
    let persons = person.map { [$0] } ?? Cast.members
    switch step {
    case .convene:
      if proceedings.board != nil { return }
      acknowledge(
        try ledger(of: hale).convene(cast.board(docket: docket), by: hale, claimedTime: Self.time))
    case .clear:
      for member in persons where proceeding?.standing(of: member) == .notAsked {
        try state(.conflictAnswered(number, .none), by: member)
      }
    case .cast: try castBallots(of: persons, in: .first, proceeding)
    case .final: try castBallots(of: persons, in: .final, proceeding)
    case .receipts:
      let before = Set(try ids())
      _ = try ledger(of: hale).giveReceipts(by: hale, claimedTime: Self.time)
      for id in try ids() where !before.contains(id) { Drill.say("ACK \(id)") }
    case .open where proceeding?.phase == .readyToOpen: try open(.first, hale, number)
    case .openfinal where proceeding?.phase == .readyToOpenFinal: try open(.final, hale, number)
    case .open, .openfinal: return
    case .discuss:
      guard proceeding?.phase == .discussionOwed else { return }
      try state(.discussionHeld(number, record: "It was discussed."), by: hale)
    case .issue:
      guard case .decided = proceeding?.phase else { return }
      try state(.resultIssued(number, IssuedResult(outcome: .approved)), by: hale)
    case .replace: try replaceKey(hale, proceedings)
    case .override:
      try state(.editionOverridden(number, .ecqs1997, reason: "Posted before."), by: hale)
    case .moratorium:
      try state(.moratoriumDeclared(.governmentWide, reason: "Declared."), by: hale)
      try state(.moratoriumEnded(.governmentWide, reason: "Over."), by: hale)
    case .look, .carried, .merge: return
    case .absence:
      guard let member = Cast.members.last else { return }
      try state(.memberUnavailable(member, reason: "Taken ill."), by: hale)
    }
  }

  private func replaceKey(_ hale: PersonID, _ proceedings: BoardProceedings) throws {
    guard let lost = PersonID(Cast.lost), let new = cast.replacement else { throw Cast.Broken() }
    guard let keys = LedgerKeys(new)?.onRoster else { throw Cast.Broken() }
    guard proceedings.keys(of: lost) != keys else { return }
    try state(
      .keyReplaced(lost, old: proceedings.keys(of: lost), new: keys, reason: "It was lost."),
      by: hale)
  }

  private func castBallots(
    of members: [PersonID], in round: Round, _ proceeding: Proceeding?
  ) throws {
    guard let proceeding, let board = try BoardLedger(docket: docket).load().proceedings.board
    else {
      throw Cast.Broken()
    }
    let reviewers = proceeding.reviewers.map(\.id)
    for member in members
    where reviewers.contains(member) && proceeding.castStatement(of: member, in: round) == nil {
      guard let nonce = BallotNonce(hex: String(repeating: "0a", count: 16)) else { continue }
      let ballot = Ballot(
        board: board.number, caseNumber: proceeding.id, package: proceeding.docketed.package,
        member: member, round: round, edition: proceeding.docketed.edition,
        vote: round == .first && member.rawValue == Cast.lost ? .disapprove : .approve,
        overall: "The scope of the action is not shown.", nonce: nonce, claimedTime: Self.time,
        roster: board.rosterDigest)
      acknowledge(try ledger(of: member).cast(ballot))
    }
  }

  private func open(_ round: Round, _ hale: PersonID, _ number: CaseNumber) throws {
    acknowledge(
      try ledger(of: hale).openBallots(on: number, in: round, by: hale, claimedTime: Self.time))
  }

  private func state(_ body: StatementBody, by person: PersonID) throws {
    acknowledge(try ledger(of: person).append(body, by: person, claimedTime: Self.time))
  }

  func ids() throws -> [StatementID] {
    try BoardLedger(docket: docket).load().statements.map(\.id)
  }

  private func acknowledge(_ receipt: Receipt) { Drill.say("ACK \(receipt.id)") }

  private func ledger(of person: PersonID) -> BoardLedger {
    BoardLedger(docket: docket, keys: cast.keys[person])
  }
}

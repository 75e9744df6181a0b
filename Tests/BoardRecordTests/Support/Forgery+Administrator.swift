import BoardReview
import CaseModel
import Digests
import Qualifications
import Sealing
import Testing

@testable import BoardRecord

extension Forgery {
  /// What whoever has the administrator's keys writes in the administrator's name, or writes anew; false for other ways.
  func commitByAdministrator(
    against victim: PersonID, _ forger: Forger, _ files: inout MemoryStore.Files
  ) throws -> Bool {
    let hale = Sample.hale
    let casts = forger.places(of: victim, .ballotCast, in: files)
    func say(_ body: StatementBody, _ files: inout MemoryStore.Files) throws {
      try forger.say(body, as: hale, with: forger.admin, in: &files)
    }
    switch self {
    case .backdated:
      // Says that it has seen no more than the convening, and comes before ballots that are cast and not open.
      try forger.say(
        .editionOverridden(Forger.second, .ecqs1997, reason: "Posted before."), as: hale,
        with: forger.admin, seen: [:], in: &files)
    case .forkedChain:
      let place = forger.places(of: hale, .discussionHeld, in: files)[0]
      try forger.rewrite(from: place, in: &files) {
        if case .discussionHeld = $0 {
          .discussionHeld(Sample.number, record: "It was not held.")
        } else {
          $0
        }
      }
    case .withheldOpening:
      try forger.rewrite(
        from: forger.places(of: hale, .ballotsOpened, in: files)[0], in: &files
      ) { _ in nil }
    case .alteredOpening:
      let place = forger.places(of: hale, .ballotsOpened, in: files)[0]
      try forger.rewrite(from: place, in: &files) { body in
        guard case .ballotsOpened(let number, let round, let ballots) = body else { return body }
        return .ballotsOpened(
          number, round,
          try ballots.map {
            $0.member == victim
              ? OpenedBallot(
                member: victim, statement: $0.statement, bytes: try flipped($0.bytes),
                signature: $0.signature) : $0
          })
      }
    case .openedEarly:
      let all = try forger.opening(of: Forger.second, .first, in: files)
      files.statements = files.statements.filter { place, _ in
        place.author != victim || place.sequence < casts[1].sequence
      }
      try say(.ballotsOpened(Forger.second, .first, all.filter { $0.member != victim }), &files)
    case .forgedReceipt:
      let other = try #require(Sample.members.first { $0 != victim })
      let theirs = forger.places(of: other, .ballotCast, in: files)[1]
      let id = StatementID(of: try #require(files.statements[theirs]).bytes)
      try say(.receiptGiven(Forger.second, .first, member: victim, statement: id), &files)
    case .otherResult:
      try forger.open(.final, Sample.number, in: &files)
      try say(.resultIssued(Sample.number, IssuedResult(outcome: .approved)), &files)
    case .resultAlteredAfterIssue: try alterResult(against: victim, forger, &files)
    case .administratorsBallot:
      let cast = try Statement(reading: try #require(files.statements[casts[1]]).bytes)
      try say(cast.body, &files)
    case .declaredUnavailable:
      try say(.memberUnavailable(victim, reason: "Called away."), &files)
    case .rosterFileAltered:
      let key = LedgerKeys.new().onRoster
      let text = "\(victim) namespaces=\"*@qrb\" \(key.signing)\n"
      files.roster = (files.roster ?? []) + Array(text.utf8)
    case .keyReplacedToVote: try voteWithNewKey(of: victim, forger, &files)
    case .signaturesDispensed: try dispenseWithSignatures(victim, forger, &files)
    default: return false
    }
    return true
  }

  /// The result is issued and seen by a member, and then written anew in other words.
  private func alterResult(
    against victim: PersonID, _ forger: Forger, _ files: inout MemoryStore.Files
  ) throws {
    try forger.open(.final, Sample.number, in: &files)
    let result = IssuedResult(
      outcome: .disapproved, reasons: [2: "The scope is not shown."], guidance: "Show the scope.",
      deficiencies: [2])
    func say(_ body: StatementBody, _ files: inout MemoryStore.Files) throws {
      try forger.say(body, as: Sample.hale, with: forger.admin, in: &files)
    }
    try say(.resultIssued(Sample.number, result), &files)
    try forger.open(.first, Forger.second, in: &files)
    try say(.discussionHeld(Forger.second, record: "Held."), &files)
    let store = MemoryStore(files)
    _ = try BoardLedger(store: store, keys: try #require(forger.keys[victim])).cast(
      forger.ballot(of: victim, .approve, in: .final, on: Forger.second))
    files = store.contents
    let place = forger.places(of: Sample.hale, .resultIssued, in: files)[0]
    try forger.rewrite(from: place, in: &files) {
      guard case .resultIssued(let number, _) = $0 else { return $0 }
      return .resultIssued(
        number,
        IssuedResult(
          outcome: .disapproved, reasons: [2: "Other words."], guidance: "None.", deficiencies: [2])
      )
    }
  }

  /// A final vote is taken away and cast anew with a key that the administrator has given the member.
  private func voteWithNewKey(
    of victim: PersonID, _ forger: Forger, _ files: inout MemoryStore.Files
  ) throws {
    let own = forger.places(of: victim, .finalVoteCast, in: files)[0]
    let vote = try Ballot(reading: try forger.opened(own, in: files).text).vote
    files.statements[own] = nil
    try forger.rewrite(
      from: forger.places(of: Sample.hale, .receiptGiven, in: files)[0], in: &files
    ) { _ in nil }
    let keys = LedgerKeys.new()
    try forger.say(
      .keyReplaced(
        victim, old: try #require(forger.keys[victim]).onRoster, new: keys.onRoster,
        reason: "It was lost."),
      as: Sample.hale, with: forger.admin, in: &files)
    let store = MemoryStore(files)
    _ = try BoardLedger(store: store, keys: keys).cast(
      forger.ballot(
        of: victim, vote == .approve ? .disapprove : .approve, in: .final, on: Sample.number))
    files = store.contents
  }

  /// The board is convened anew as one that needs no signatures, and the member's vote is cast for him without one.
  private func dispenseWithSignatures(
    _ victim: PersonID, _ forger: Forger, _ files: inout MemoryStore.Files
  ) throws {
    try forger.rewrite(from: .board, in: &files) { body in
      guard case .boardConvened(let board) = body else { return body }
      return .boardConvened(
        Board(
          number: board.number, kind: board.kind, date: board.date, banner: board.banner,
          members: board.members, administrators: board.administrators, cases: board.cases,
          requiresSignatures: false, rosterDigest: board.rosterDigest,
          recoveryKey: board.recoveryKey))
    }
    for place in files.statements.keys where place.author == victim {
      let stored = try #require(files.statements[place])
      files.statements[place] = StoredStatement(place: place, bytes: stored.bytes)
    }
    var opened = try forger.opening(of: Forger.second, .first, in: files)
    let index = try #require(Sample.members.firstIndex(of: victim))
    opened[index] = OpenedBallot(
      member: victim, statement: opened[index].statement, bytes: try flipped(opened[index].bytes))
    try forger.say(
      .ballotsOpened(Forger.second, .first, opened), as: Sample.hale, with: forger.admin,
      in: &files)
  }
}

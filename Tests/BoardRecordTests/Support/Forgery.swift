import BoardReview
import CaseModel
import Digests
import Sealing
import Testing

@testable import BoardRecord

/// The ways to forge that are tried.
enum Forgery: String, CaseIterable, Sendable {
  case editedStatement, editedSignature, exchangedStatements, exchangedSignatures
  case replayedOnAnotherCase, replayedFromAnotherBoard, replayedAsAnotherKind
  case replayedInAnotherRound, dropped, reordered, rolledBack, rosterExchanged
  case signedAnew, sealedAnew, copiedBallot, openedOtherwise
  // By the administrator's key alone, in his own chain or in what lies beside it.
  case backdated, forkedChain, withheldOpening, alteredOpening, openedEarly, forgedReceipt
  case otherResult, resultAlteredAfterIssue, administratorsBallot, declaredUnavailable
  case rosterFileAltered, keyReplacedByOthers, keyReplacedToVote, signaturesDispensed
  // What the member has signed once, for something else or in another form.
  case openedFromAnotherBoard, openedForAnotherPackage, openedForAnotherEdition
  case openedUnderAnotherRoster, openedWithTwoVotes, castTwice
  // Files and signatures that are not what they should be.
  case exchangedSealed, withheldSealed, signatureStripped, otherNamespace, duplicateKeys
  case strangersStatement

  var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// What is told names the member, or the file by which the administrator tried.
  func names(_ victim: PersonID) -> [String] {
    switch self {
    case .replayedOnAnotherCase, .replayedAsAnotherKind, .replayedInAnotherRound, .openedOtherwise,
      .alteredOpening, .openedEarly, .forgedReceipt, .otherResult, .administratorsBallot,
      .openedFromAnotherBoard, .openedForAnotherPackage, .openedForAnotherEdition,
      .openedUnderAnotherRoster, .openedWithTwoVotes, .otherNamespace, .duplicateKeys,
      .backdated:
      ["record/hale/"]
    case .keyReplacedByOthers: ["record/hale/", "record/\(victim)/"]
    case .forkedChain, .withheldOpening, .resultAlteredAfterIssue, .signaturesDispensed:
      ["of hale, which is not here"]
    case .declaredUnavailable: ["\(victim) is unavailable"]
    case .keyReplacedToVote: ["The keys of \(victim) are replaced"]
    case .rosterFileAltered: ["roster"]
    case .strangersStatement: ["record/stranger/"]
    case .rosterExchanged: ["record/\(victim)/", "board.json"]
    default: [victim.rawValue]
    }
  }

  /// Whether a vote that was not cast can count by it, for everybody to see: no program can tell it from what may be done.
  var isToldAlone: Bool { self == .keyReplacedToVote || self == .signaturesDispensed }

  /// Whether some of it is what may be done, so that a merge takes it.
  var isAllowedInPart: Bool {
    switch self {
    case .keyReplacedToVote, .declaredUnavailable, .otherResult, .resultAlteredAfterIssue: true
    default: false
    }
  }

  func commit(
    against victim: PersonID, _ forger: Forger, _ files: inout MemoryStore.Files,
    _ generator: inout SeededGenerator
  ) throws {
    let casts = forger.places(of: victim, .ballotCast, in: files)
    let answers = forger.places(of: victim, .conflictAnswered, in: files)
    let finals = forger.places(of: victim, .finalVoteCast, in: files)
    let any = try #require((casts + answers + finals).randomElement(using: &generator))
    switch self {
    case .editedStatement:
      try edit(any, &files, &generator)
    case .editedSignature:
      let stored = try #require(files.statements[any])
      var signature = try #require(stored.signature)
      let place = Int.random(in: 30..<(signature.count - 30), using: &generator)
      signature[place] ^= 1 << UInt8.random(in: 0..<7, using: &generator)
      files.statements[any] = StoredStatement(
        place: any, bytes: stored.bytes, signature: signature)
    case .exchangedStatements:
      let other = try #require(
        Sample.members.filter { $0 != victim }.randomElement(using: &generator))
      let theirs = try #require(
        forger.places(of: other, .ballotCast, in: files).randomElement(using: &generator))
      try exchange(any, theirs, &files)
    case .exchangedSignatures:
      let other = try #require(
        (casts + answers + finals).filter { $0 != any }.randomElement(using: &generator))
      let (one, two) = (try #require(files.statements[any]), try #require(files.statements[other]))
      files.statements[any] = StoredStatement(
        place: any, bytes: one.bytes, signature: two.signature)
      files.statements[other] = StoredStatement(
        place: other, bytes: two.bytes, signature: one.signature)
    case .replayedOnAnotherCase:
      // The words of one case's ballot under the other's name, with the member's own signature.
      var opened = try forger.opening(of: Forger.second, .first, in: files)
      let index = try #require(Sample.members.firstIndex(of: victim))
      let text = try forger.opened(casts[0], in: files)
      opened[index] = OpenedBallot(
        member: victim, statement: opened[index].statement, bytes: text.text,
        signature: text.signature.map { String(decoding: $0, as: UTF8.self) })
      try forger.say(
        .ballotsOpened(Forger.second, .first, opened), as: Sample.hale, with: forger.admin,
        in: &files)
    case .replayedFromAnotherBoard:
      let foreign = forger.places(of: victim, .ballotCast, in: forger.elsewhere)
      let stored = try #require(forger.elsewhere.statements[foreign[0]])
      let place = Bool.random(using: &generator) ? foreign[0] : next(of: victim, files)
      files.statements[place] = StoredStatement(
        place: place, bytes: stored.bytes, signature: stored.signature)
    case .replayedAsAnotherKind:
      try replayAsOtherKind(victim, casts, forger, &files)
    case .replayedInAnotherRound:
      var opened = try forger.opening(of: Sample.number, .final, in: files)
      let index = try #require(Sample.members.firstIndex(of: victim))
      let text = try forger.opened(casts[0], in: files)
      opened[index] = OpenedBallot(
        member: victim, statement: opened[index].statement, bytes: text.text,
        signature: text.signature.map { String(decoding: $0, as: UTF8.self) })
      try forger.say(
        .ballotsOpened(Sample.number, .final, opened), as: Sample.hale, with: forger.admin,
        in: &files)
    case .dropped: files.statements[any] = nil
    case .reordered:
      let other = try #require(
        (casts + answers + finals).filter { $0 != any }.randomElement(using: &generator))
      try exchange(any, other, &files)
    case .rolledBack:
      let chain = (casts + answers + finals).sorted { order($0) < order($1) }
      let count = Int.random(in: 1..<chain.count, using: &generator)
      for place in chain.suffix(count) { files.statements[place] = nil }
    case .rosterExchanged:
      try exchangeRoster(victim, forger, &files)
    case .signedAnew:
      let stored = try #require(files.statements[any])
      let statement = try Statement(reading: stored.bytes)
      let altered = Statement(
        board: statement.board, author: statement.author, sequence: statement.sequence,
        previous: statement.previous, seen: statement.seen,
        claimedTime: "2025-08-06T14:02:\(Int.random(in: 10..<60, using: &generator))Z",
        body: statement.body)
      let keys = Bool.random(using: &generator) ? forger.admin : LedgerKeys.new()
      try forger.put(altered, at: any, signedBy: keys, in: &files)
    case .sealedAnew:
      let place = Bool.random(using: &generator) ? casts[1] : finals[0]
      let key = try forger.key(place, in: files)
      let envelope = KeyedEnvelope(
        keys: forger.admin, recipients: forger.admin.openers.map(\.recipient))
      let text = try forger.opened(place, in: files)
      files.ballots[key] = try envelope.seal(flipped(text.text)).bytes
    case .copiedBallot: try copyBallot(to: victim, forger, &files)
    case .openedOtherwise:
      var opened = try forger.opening(of: Forger.second, .first, in: files)
      let index = try #require(Sample.members.firstIndex(of: victim))
      let true_ = opened[index]
      let text = try flipped(true_.bytes)
      let own = String(
        decoding: try forger.admin.signer.signature(of: text, namespace: "ballot@qrb"),
        as: UTF8.self)
      opened[index] = OpenedBallot(
        member: victim, statement: true_.statement, bytes: text,
        signature: [true_.signature, nil, own].randomElement(using: &generator) ?? nil)
      try forger.say(
        .ballotsOpened(Forger.second, .first, opened), as: Sample.hale, with: forger.admin,
        in: &files)
    default:
      if try !commitByAdministrator(against: victim, forger, &files) {
        try commitOtherwise(against: victim, any, forger, &files, &generator)
      }
    }
  }

  private func order(_ place: StatementPlace) -> Int {
    if case .chain(_, let sequence) = place { sequence } else { 0 }
  }

  private func next(of person: PersonID, _ files: MemoryStore.Files) -> StatementPlace {
    let last = files.statements.keys.filter {
      if case .chain(person, _) = $0 { true } else { false }
    }.map(order).max()
    return .chain(person, sequence: (last ?? 0) + 1)
  }

  private func exchange(
    _ one: StatementPlace, _ other: StatementPlace, _ files: inout MemoryStore.Files
  ) throws {
    let (first, second) = (
      try #require(files.statements[one]), try #require(files.statements[other])
    )
    files.statements[one] = StoredStatement(
      place: one, bytes: second.bytes, signature: second.signature)
    files.statements[other] = StoredStatement(
      place: other, bytes: first.bytes, signature: first.signature)
  }

  /// A character of the text becomes another, so that it still is a statement more often than not.
  private func edit(
    _ place: StatementPlace, _ files: inout MemoryStore.Files, _ generator: inout SeededGenerator
  ) throws {
    let stored = try #require(files.statements[place])
    var bytes = stored.bytes
    let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
    let index = try #require(digits.randomElement(using: &generator))
    bytes[index] = bytes[index] == 0x39 ? 0x31 : bytes[index] + 1
    files.statements[place] = StoredStatement(
      place: place, bytes: bytes, signature: stored.signature)
  }

  /// The other vote, in the same words.
  func flipped(_ text: [UInt8]) throws -> [UInt8] {
    let words = String(decoding: text, as: UTF8.self)
    let parts = words.split(separator: "\"approve\"", omittingEmptySubsequences: false)
    let turned =
      parts.count > 1
      ? parts.joined(separator: "\"disapprove\"")
      : words.split(separator: "\"disapprove\"", omittingEmptySubsequences: false)
        .joined(separator: "\"approve\"")
    try #require(turned != words)
    return Array(turned.utf8)
  }

  /// A statement of the victim's, with its signature, where a ballot and its signature belong.
  private func replayAsOtherKind(
    _ victim: PersonID, _ casts: [StatementPlace], _ forger: Forger,
    _ files: inout MemoryStore.Files
  ) throws {
    var opened = try forger.opening(of: Forger.second, .first, in: files)
    let index = try #require(Sample.members.firstIndex(of: victim))
    let cast = try #require(files.statements[casts[1]])
    opened[index] = OpenedBallot(
      member: victim, statement: opened[index].statement, bytes: cast.bytes,
      signature: cast.signature.map { String(decoding: $0, as: UTF8.self) })
    try forger.say(
      .ballotsOpened(Forger.second, .first, opened), as: Sample.hale, with: forger.admin,
      in: &files)
  }

  /// The administrator convenes the board anew with a key of his own in the member's place.
  private func exchangeRoster(
    _ victim: PersonID, _ forger: Forger, _ files: inout MemoryStore.Files
  ) throws {
    let stored = try #require(files.statements[.board])
    let statement = try Statement(reading: stored.bytes)
    guard case .boardConvened(let board) = statement.body else { return }
    let key = LedgerKeys.new().onRoster
    func with(_ digest: String?) -> Board {
      Board(
        number: board.number, kind: board.kind, date: board.date, banner: board.banner,
        members: board.members.map {
          Member(
            id: $0.id, name: $0.name, agency: $0.agency, appointment: $0.appointment,
            hasServedBefore: $0.hasServedBefore, keys: $0.id == victim ? key : $0.keys)
        },
        administrators: board.administrators, cases: board.cases, requiresSignatures: true,
        rosterDigest: digest, recoveryKey: board.recoveryKey)
    }
    let altered = with(Roster.digest(of: with(nil)))
    try forger.put(
      Statement(
        board: statement.board, author: statement.author, sequence: 1, previous: nil,
        seen: [:], claimedTime: statement.claimedTime, body: .boardConvened(altered)),
      at: .board, signedBy: forger.admin, in: &files)
  }

  /// The victim's program, altered, casts a colleague's sealed file as the victim's own; it is signed by the victim.
  private func copyBallot(
    to victim: PersonID, _ forger: Forger, _ files: inout MemoryStore.Files
  ) throws {
    let other = try #require(Sample.members.first { $0 != victim })
    let theirs = forger.places(of: other, .finalVoteCast, in: files)[0]
    let bytes = try #require(files.ballots[try forger.key(theirs, in: files)])
    let own = forger.places(of: victim, .finalVoteCast, in: files)[0]
    let statement = try Statement(reading: try #require(files.statements[own]).bytes)
    let digest = SHA256Digest(of: bytes)
    let clear = try #require(SealedBallot(digest: digest.hex, size: bytes.count))
    // What followed is taken away with it, so that nothing else gives it away.
    files.statements = files.statements.filter { _, stored in
      guard let later = try? Statement(reading: stored.bytes) else { return true }
      return !later.body.isReceipt
        && (later.author != victim || later.sequence <= statement.sequence)
    }
    try forger.put(
      Statement(
        board: statement.board, author: victim, sequence: statement.sequence,
        previous: statement.previous, seen: statement.seen, claimedTime: Docket.time,
        body: .finalVoteCast(Sample.number, clear)),
      at: own, signedBy: try #require(forger.keys[victim]), in: &files)
    files.ballots[MemoryStore.key(victim, statement.sequence, digest)] = bytes
  }
}

extension StatementBody {
  fileprivate var isReceipt: Bool { if case .receiptGiven = self { true } else { false } }
}

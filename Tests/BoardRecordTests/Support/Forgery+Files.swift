import BoardReview
import CaseModel
import Digests
import Qualifications
import Sealing
import Testing

@testable import BoardRecord

extension Forgery {
  /// What takes a text that the member has signed for something else, or meddles with files.
  func commitOtherwise(
    against victim: PersonID, _ any: StatementPlace, _ forger: Forger,
    _ files: inout MemoryStore.Files, _ generator: inout SeededGenerator
  ) throws {
    let finals = forger.places(of: victim, .finalVoteCast, in: files)
    let stored = try #require(files.statements[any])
    switch self {
    case .openedFromAnotherBoard, .openedForAnotherPackage, .openedForAnotherEdition,
      .openedUnderAnotherRoster, .openedWithTwoVotes:
      try openSignedText(of: victim, forger, &files)
    case .castTwice:
      let store = MemoryStore(files)
      let keys = try #require(forger.keys[victim])
      let envelope = KeyedEnvelope(keys: keys, recipients: forger.admin.openers.map(\.recipient))
      let text = forger.ballot(of: victim, .approve, in: .first, on: Forger.second).encoded
      let sealed = try envelope.seal(text).bytes
      let clear = try #require(
        SealedBallot(digest: SHA256Digest(of: sealed).hex, size: sealed.count))
      files = store.contents
      try forger.say(.ballotCast(Forger.second, clear), as: victim, with: keys, in: &files)
    case .exchangedSealed:
      let other = try #require(
        Sample.members.filter { $0 != victim }.randomElement(using: &generator))
      let theirs = forger.places(of: other, .finalVoteCast, in: files)[0]
      let (one, two) = (
        try forger.key(finals[0], in: files), try forger.key(theirs, in: files)
      )
      (files.ballots[one], files.ballots[two]) = (files.ballots[two], files.ballots[one])
    case .withheldSealed:
      files.ballots[try forger.key(finals[0], in: files)] = nil
    case .signatureStripped:
      files.statements[any] = StoredStatement(place: any, bytes: stored.bytes)
    case .keyReplacedByOthers:
      let isMember = Bool.random(using: &generator)
      let other = try #require(Sample.members.first { $0 != victim })
      let old = try #require(forger.keys[other]).onRoster
      try forger.say(
        .keyReplaced(other, old: old, new: LedgerKeys.new().onRoster, reason: "It was lost."),
        as: isMember ? victim : Sample.hale,
        with: isMember ? try #require(forger.keys[victim]) : LedgerKeys.new(), in: &files)
    case .otherNamespace:
      let names = ["ballot@qrb", "ballot-cast@qrb", "file"]
      try forger.say(
        .discussionHeld(Sample.number, record: "Held."), as: Sample.hale, with: forger.admin,
        namespace: try #require(names.randomElement(using: &generator)), in: &files)
    case .duplicateKeys:
      try forger.say(
        .memberUnavailable(victim, reason: "Called away."), as: Sample.hale, with: forger.admin,
        in: &files
      ) { Self.doubled("author", in: $0) }
    case .strangersStatement:
      let cast = try Statement(
        reading: try #require(
          files.statements[forger.places(of: victim, .ballotCast, in: files)[1]]
        ).bytes)
      try forger.say(
        cast.body, as: Sample.person("stranger"),
        with: Bool.random(using: &generator) ? forger.admin : LedgerKeys.new(), in: &files)
    default: Issue.record("\(self) is not tried")
    }
  }

  /// The member has signed a ballot with the other vote, but not for this place.
  private func openSignedText(
    of victim: PersonID, _ forger: Forger, _ files: inout MemoryStore.Files
  ) throws {
    var opened = try forger.opening(of: Forger.second, .first, in: files)
    let index = try #require(Sample.members.firstIndex(of: victim))
    let plain = try Ballot(reading: try flipped(opened[index].bytes))
    let ballot = Ballot(
      board: self == .openedFromAnotherBoard ? "2025-30" : plain.board,
      caseNumber: plain.caseNumber,
      package: self == .openedForAnotherPackage
        ? try #require(PackageDigest(hex: String(repeating: "cb", count: 32))) : plain.package,
      member: victim, round: plain.round,
      edition: self == .openedForAnotherEdition ? .ecqs1997 : plain.edition, vote: plain.vote,
      reasons: plain.reasons, nonce: plain.nonce, claimedTime: plain.claimedTime,
      roster: self == .openedUnderAnotherRoster ? String(repeating: "ab", count: 32) : plain.roster)
    var text = ballot.encoded
    if self == .openedWithTwoVotes { text = Self.doubled("vote", in: text) }
    let signature = try #require(forger.keys[victim]).signer.signature(
      of: text, namespace: SignatureNamespace.ballot)
    opened[index] = OpenedBallot(
      member: victim, statement: opened[index].statement, bytes: text,
      signature: String(decoding: signature, as: UTF8.self))
    try forger.say(
      .ballotsOpened(Forger.second, .first, opened), as: Sample.hale, with: forger.admin,
      in: &files)
  }

  /// The text with the line of a name twice, of which other readers take the first or the last.
  static func doubled(_ name: String, in text: [UInt8]) -> [UInt8] {
    let lines = String(decoding: text, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let twice = lines.flatMap { line in
      line.contains("\"\(name)\": ") && line.hasSuffix(",") ? [line, line] : [line]
    }
    return Array(twice.joined(separator: "\n").utf8)
  }
}

import BoardReview
import Sealing
import SystemFiles
import Testing

@testable import BoardRecord

@Suite struct SignedRecordTests {
  let docket: KeyedDocket

  init() throws {
    docket = try KeyedDocket()
    try docket.clearConflicts()
  }

  @Test func everyStatementHasASignatureForItsKindAlone() throws {
    let file = "\(docket.path)/record/okafor/00000001.json"
    let bytes = try Files.read(file)
    let signature = try SSHSignature(armored: Files.read("\(file).sig"))
    let key = try docket.keys(of: Sample.okafor).signer.publicKey
    try signature.check(bytes, namespace: "conflict-answered@qrb", by: key)
    #expect(throws: SSHSignatureError.self) {
      try signature.check(bytes, namespace: "ballot-cast@qrb", by: key)
    }
    #expect(Files.status("\(docket.path)/board.json.sig") != nil)
    #expect(try docket.doubts().isEmpty)
    #expect(try docket.contents().statements.count == 4)
  }

  @Test func aWholeBoardRunsToItsEnd() throws {
    try docket.castAll([.disapprove, .approve, .approve])
    let admin = docket.ledger(of: Sample.hale)
    #expect(
      try admin.giveReceipts(by: Sample.hale, claimedTime: Docket.time).given == Sample.members)
    try docket.open()
    try docket.state(.discussionHeld(Sample.number, record: "It was discussed."), by: Sample.hale)
    try docket.castAll([.disapprove, .approve, .approve], in: .final)
    try docket.open(.final)
    #expect(try docket.proceeding().phase == .decided(.approved))
    #expect(try docket.doubts().isEmpty)
    #expect(
      try docket.proceeding().firstBallots.map(\.ballot.vote) == [.disapprove, .approve, .approve])
  }

  @Test func nothingIsAddedWithoutTheRightKey() throws {
    let body = StatementBody.conflictAnswered(Sample.number, .excused(.ownJudgment))
    let locked = BoardLedger(docket: docket.path)
    #expect(throws: LedgerError.keysLocked) {
      try locked.append(body, by: Sample.reyes, claimedTime: Docket.time)
    }
    #expect(throws: LedgerError.keysLocked) {
      try locked.cast(docket.ballot(of: Sample.reyes, .approve))
    }
    let other = docket.ledger(of: Sample.okafor)
    #expect(throws: LedgerError.otherKey(Sample.reyes)) {
      try other.append(body, by: Sample.reyes, claimedTime: Docket.time)
    }
    #expect(try Files.names(in: "\(docket.path)/record/reyes").count == 2)
  }

  @Test func anUnsignedStatementIsNamedAndDoesNotCount() throws {
    let file = "\(docket.path)/record/okafor/00000001.json"
    try Files.remove("\(file).sig")
    #expect(try docket.proceeding().standing(of: Sample.okafor) == .notAsked)
    #expect(
      try docket.doubts().contains {
        $0.hasPrefix("record/okafor/00000001.json: It bears the name of okafor and no signature")
      })
  }

  @Test func aReplacedKeySignsFromThenOnAndTheOldOneHoldsForWhatItSigned() throws {
    let old = try docket.keys(of: Sample.okafor)
    try docket.cast(Sample.okafor, .disapprove)
    let new = LedgerKeys.new()
    try docket.state(
      .keyReplaced(
        Sample.okafor, old: old.onRoster, new: new.onRoster, reason: "The key was lost."),
      by: Sample.hale)
    // Whoever still has the old one can say nothing more.
    #expect(throws: LedgerError.otherKey(Sample.okafor)) {
      try docket.state(.conflictAnswered(Sample.number, .excused(.ownJudgment)), by: Sample.okafor)
    }
    docket.replace(new, of: Sample.okafor)
    try docket.cast(Sample.lindqvist, .approve)
    try docket.cast(Sample.reyes, .approve)
    try docket.open()
    try docket.state(.discussionHeld(Sample.number, record: "Held."), by: Sample.hale)
    try docket.castAll([.approve, .approve, .approve], in: .final)
    try docket.open(.final)
    #expect(try docket.doubts().isEmpty)
    #expect(try docket.proceeding().phase == .decided(.approved))
    let roster = String(decoding: try Files.read("\(docket.path)/roster"), as: UTF8.self)
    #expect(roster.contains(new.onRoster.signing) && roster.contains(old.onRoster.signing))
  }

  @Test func manySignaturesCheckedAtOnceGiveTheSameAsOneByOne() throws {
    let record = try DirectoryStore(docket: docket.path).read()
    let first = try #require(record.statements.last)
    let signed = (0..<100).map { number in
      var signature = first.signature ?? []
      if number % 7 == 3 { signature[80] ^= 1 }
      return SignatureMemory.Signed(
        id: StatementID(of: first.bytes), bytes: first.bytes,
        signature: number % 5 == 4 ? nil : signature, namespace: "conflict-answered@qrb")
    }
    let together = SignatureMemory().authenticity(of: signed)
    let apart = signed.map { SignatureMemory().authenticity(of: [$0])[0] }
    #expect(together == apart)
    #expect(Set(together).count == 3)
    // What holds for one purpose is not remembered for another.
    let memory = SignatureMemory()
    let asBallot = SignatureMemory.Signed(
      id: StatementID(of: first.bytes), bytes: first.bytes, signature: first.signature,
      namespace: SignatureNamespace.ballot)
    guard case .verified = memory.authenticity(of: [signed[0]])[0],
      case .invalid = memory.authenticity(of: [asBallot])[0]
    else {
      Issue.record("a signature for a statement is taken for one of a ballot")
      return
    }
  }

  @Test func theRosterIsWhatOpenSSHTakes() throws {
    let roster = "\(docket.path)/roster"
    let lines = String(decoding: try Files.read(roster), as: UTF8.self).split(separator: "\n")
    #expect(lines.filter { !$0.hasPrefix("#") }.count == 4)
    try Files.remove(roster)
    #expect(try docket.doubts().isEmpty)
    try Files.createDurably("roster", in: docket.path, bytes: Array("okafor x\n".utf8))
    #expect(try docket.contents().faults.map(\.reason) == [.rosterAltered])
  }
}

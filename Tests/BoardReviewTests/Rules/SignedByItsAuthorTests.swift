import CaseModel
import Testing

@testable import BoardReview

struct SignedByItsAuthorTests {
  private static let keys: [PersonID: Int] = [
    Sample.okafor: 1, Sample.lindqvist: 2, Sample.reyes: 3, Sample.hale: 4, Sample.ito: 5,
  ]

  private static func signed(_ person: PersonID) -> Authenticity {
    .verified(by: Sample.key(keys[person] ?? 0))
  }

  /// A board that requires signatures, convened and signed by hale.
  private func record(signedWith authenticity: Authenticity? = nil) -> TestRecord {
    var record = TestRecord(Sample.signedBoard(), convened: false)
    record.say(
      .boardConvened(record.board), by: Sample.hale,
      authenticity: authenticity ?? Self.signed(Sample.hale))
    return record
  }

  private let answer = StatementBody.conflictAnswered(Sample.first, .none)

  @Test("Only a statement with its author's signature counts; others are reported by name")
  func reported() {
    for (authenticity, reason) in [
      (Authenticity.unsigned, RefusalReason.unsigned(Sample.okafor)),
      (.invalid(reason: "wrong namespace"), .signatureInvalid(Sample.okafor, "wrong namespace")),
      (Self.signed(Sample.reyes), .signedWithOtherKey(Sample.okafor)),
      (.verified(by: Sample.key(99)), .signedWithOtherKey(Sample.okafor)),
    ] {
      var record = record()
      record.say(answer, by: Sample.okafor, authenticity: authenticity)
      #expect(record.proceeding()?.standing(of: Sample.okafor) == .notAsked)
      #expect(record.proceedings.ignored.map(\.refusal.reason) == [reason])
    }
    var record = record()
    record.say(answer, by: Sample.okafor, authenticity: Self.signed(Sample.okafor))
    #expect(record.proceeding()?.standing(of: Sample.okafor) == .reading)
  }

  @Test("A convening that requires signatures needs its own")
  func convening() {
    #expect(record(signedWith: .unsigned).proceedings.board == nil)
    #expect(record(signedWith: Self.signed(Sample.okafor)).proceedings.board == nil)
    #expect(record().proceedings.board != nil)
  }

  @Test("A board without that setting takes unsigned statements")
  func practice() {
    var record = TestRecord()
    record.clear([Sample.okafor])
    #expect(record.proceeding()?.standing(of: Sample.okafor) == .reading)
  }

  @Test("An unsigned second version does not even fork the chain it claims to belong to")
  func noFork() {
    var record = record()
    record.say(answer, by: Sample.okafor, authenticity: Self.signed(Sample.okafor))
    guard let true_ = record.statements.last?.statement else { return }
    record.add(
      RecordedStatement(
        id: Sample.id(900),
        statement: Statement(
          board: true_.board, author: true_.author, sequence: true_.sequence,
          previous: true_.previous, seen: true_.seen, claimedTime: "",
          body: .conflictAnswered(Sample.first, .excused(.ownJudgment)))))
    #expect(record.proceedings.chainFaults.isEmpty)
    #expect(record.proceeding()?.standing(of: Sample.okafor) == .reading)
  }

  @Test("After a replacement the new key counts and the old one does not")
  func replaced() {
    var record = record()
    let replacement = StatementBody.keyReplaced(
      Sample.okafor, old: Sample.keys(1), new: Sample.keys(11), reason: "A laptop was lost.")
    record.say(replacement, by: Sample.ito, authenticity: Self.signed(Sample.ito))
    #expect(record.proceedings.keys(of: Sample.okafor) == Sample.keys(11))
    #expect(record.proceedings.exceptions.map(\.body) == [replacement])
    var thief = record
    thief.say(answer, by: Sample.okafor, authenticity: Self.signed(Sample.okafor))
    #expect(
      thief.proceedings.ignored.map(\.refusal.reason) == [.signedWithOtherKey(Sample.okafor)])
    record.say(answer, by: Sample.okafor, authenticity: .verified(by: Sample.key(11)))
    #expect(record.proceeding()?.standing(of: Sample.okafor) == .reading)
  }

  @Test("Whoever uses a lost key without knowing of the replacement comes after it")
  func backdated() {
    var record = record()
    let before = record.proceedings.heads
    record.say(
      .keyReplaced(Sample.okafor, old: Sample.keys(1), new: Sample.keys(11), reason: "Lost."),
      by: Sample.ito, authenticity: Self.signed(Sample.ito))
    record.say(
      .conflictAnswered(Sample.first, .excused(.ownJudgment)), by: Sample.okafor, seen: before,
      authenticity: Self.signed(Sample.okafor))
    #expect(record.proceeding()?.standing(of: Sample.okafor) == .notAsked)
  }

  @Test("Of two copies of one file the one whose signature holds is taken, in whatever order")
  func copies() {
    var record = record()
    record.say(answer, by: Sample.okafor, authenticity: Self.signed(Sample.okafor))
    guard let last = record.statements.last else { return }
    let damaged = RecordedStatement(
      id: last.id, statement: last.statement, authenticity: .invalid(reason: "damaged"))
    for statements in [record.statements + [damaged], [damaged] + record.statements] {
      let proceedings = BoardProceedings(statements)
      #expect(proceedings[Sample.first]?.standing(of: Sample.okafor) == .reading)
      #expect(proceedings.ignored.isEmpty)
    }
  }

  @Test("A ballot names the digest of the board's roster")
  func roster() {
    var record = record()
    record.say(answer, by: Sample.okafor, authenticity: Self.signed(Sample.okafor))
    let without = Sample.ballot(of: Sample.okafor, .approve)
    #expect(record.proceedings.refusal(of: without)?.reason == .ballotForOtherRoster)
    let with = Ballot(
      board: without.board, caseNumber: without.caseNumber, package: without.package,
      member: without.member, round: .first, edition: without.edition, vote: .approve,
      nonce: without.nonce, claimedTime: "", roster: record.board.rosterDigest)
    #expect(record.proceedings.refusal(of: with) == nil)
  }
}

struct KeysOnTheRosterTests {
  @Test("A board that requires signatures knows a signing key of each person, each another")
  func keys() {
    let board = Sample.signedBoard()
    #expect(BoardProceedings([]).refusal(of: .boardConvened(board), by: Sample.hale) == nil)
    func refusal(_ members: [Member]) -> RefusalReason? {
      let changed = Board(
        number: board.number, kind: board.kind, date: board.date, banner: board.banner,
        members: members, administrators: board.administrators, cases: [],
        requiresSignatures: true)
      return BoardProceedings([]).refusal(of: .boardConvened(changed), by: Sample.hale)?.reason
    }
    #expect(refusal(Sample.threeMembers) == .keysMissing(Sample.okafor))
    var members = board.members
    members[2] = Member(
      id: members[2].id, name: members[2].name, agency: members[2].agency,
      appointment: members[2].appointment, hasServedBefore: false, keys: Sample.keys(4))
    #expect(refusal(members) == .keyTwiceOnRoster(Sample.reyes, Sample.hale))
  }

  @Test("Keys are replaced by an administrator, from those held to new ones, in words")
  func replacing() {
    let record = TestRecord(Sample.signedBoard(), convened: false)
    var signed = record
    signed.say(
      .boardConvened(record.board), by: Sample.hale, authenticity: .verified(by: Sample.key(4)))
    func reason(
      of person: PersonID = Sample.okafor, _ old: PersonKeys? = Sample.keys(1),
      _ new: PersonKeys = Sample.keys(11), _ words: String = "Lost.",
      by author: PersonID = Sample.hale
    ) -> RefusalReason? {
      signed.proceedings.refusal(
        of: .keyReplaced(person, old: old, new: new, reason: words), by: author)?.reason
    }
    #expect(reason() == nil)
    #expect(reason(by: Sample.okafor) == .administratorsOnly(.keyReplaced))
    #expect(reason(of: Sample.stranger) == .notOnThisBoard(Sample.stranger))
    #expect(reason(Sample.keys(2)) == .keysUnlikeRecord(Sample.okafor))
    #expect(reason(nil) == .keysUnlikeRecord(Sample.okafor))
    #expect(reason(Sample.keys(1), Sample.keys(1)) == .keysUnchanged(Sample.okafor))
    #expect(
      reason(Sample.keys(1), Sample.keys(3)) == .keyTwiceOnRoster(Sample.okafor, Sample.reyes))
    #expect(reason(Sample.keys(1), Sample.keys(11), " ") == .wordsMissing)
  }
}

import CaseModel
import StrictJSON
import Testing

@testable import BoardReview

/// Rules that nothing refuses, because there is no way to say what they forbid.

struct KindsOfBoardTests {
  @Test("R7: weekly boards, and ad hoc boards for programs and for load")
  func kinds() {
    #expect(
      Set(BoardKind.allCases)
        == [.weekly, .adHocDevelopmentProgram, .adHocAdditional, .practice])
  }
}

struct NoRatingTests {
  @Test(
    "R14: a ballot has no place for a rating, rank or comparison",
    arguments: ["score", "rating", "rank", "stars", "percentage", "comparedWith"])
  func noPlace(name: String) throws {
    let text = String(decoding: Sample.ballot(of: Sample.okafor, .approve).encoded, as: UTF8.self)
    let changed = "{ \"\(name)\": 5," + text.dropFirst()
    #expect(throws: JSONError.self) { try Ballot(reading: Array(changed.utf8)) }
    #expect(throws: Never.self) { try Ballot(reading: Array(text.utf8)) }
  }
}

struct JudgedOnQualificationsTests {
  @Test("R16: a vote needs no qualification marked, and there is none to mark a competency")
  func nothingMarked() {
    var record = TestRecord()
    record.clear([Sample.okafor])
    let bare = Sample.ballot(of: Sample.okafor, .approve, reasons: "")
    #expect(bare.reasons.isEmpty)
    #expect(record.proceedings.refusal(of: bare) == nil)
    let overall = Ballot(
      board: bare.board, caseNumber: bare.caseNumber, package: bare.package, member: bare.member,
      round: .first, edition: bare.edition, vote: .disapprove, overall: "Too thin on the whole.",
      nonce: bare.nonce, claimedTime: "")
    #expect(record.proceedings.refusal(of: overall) == nil)
  }
}

struct FreePassagesTests {
  @Test("R17: a passage from anywhere supports any qualification")
  func passages() throws {
    let anywhere = [
      CitedPassage(document: "resume", page: 1, paragraph: 1, quote: "led"),
      CitedPassage(document: "reference", page: 9, paragraph: 4, quote: "built"),
    ]
    let bare = Sample.ballot(of: Sample.okafor, .approve)
    let ballot = Ballot(
      board: bare.board, caseNumber: bare.caseNumber, package: bare.package, member: bare.member,
      round: .first, edition: bare.edition, vote: .approve,
      reasons: [QualificationReasons(number: 5, text: "", isDeficient: false, passages: anywhere)],
      nonce: bare.nonce, claimedTime: "")
    #expect(try Ballot(reading: ballot.encoded).reasons.first?.passages == anywhere)
    var record = TestRecord()
    record.clear([Sample.okafor])
    #expect(record.proceedings.refusal(of: ballot) == nil)
  }
}

struct TwoOutcomesTests {
  @Test(
    "R22, O3: two votes, two outcomes, and no abstention", arguments: ["abstain", "rewrite", ""])
  func two(other: String) throws {
    #expect(Vote.allCases == [.approve, .disapprove])
    #expect(Outcome.allCases == [.approved, .disapproved])
    #expect(Vote(rawValue: other) == nil)
    #expect(Outcome(rawValue: other) == nil)
  }
}

struct EarlierMemberTests {
  @Test("O6: a member of the first board may sit on the second, which carries nothing over")
  func again() {
    let first = TestRecord.opened([.approve, .approve, .disapprove])
    let second = TestRecord(Sample.board(cases: [Sample.docketed(disapprovals: 1)]))
    #expect(second.proceedings.board?.members == first.board.members)
    #expect(second.phase() == .review)
    #expect(second.proceeding()?.standing(of: Sample.okafor) == .notAsked)
  }
}

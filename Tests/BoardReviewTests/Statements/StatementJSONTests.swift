import CaseModel
import StrictJSON
import Testing

@testable import BoardReview

struct StatementJSONTests {
  static let bodies: [StatementBody] = [
    .boardConvened(Sample.board(kind: .practice)), .caseDocketed(Sample.docketed(criterion: .c)),
    .caseDocketed(Sample.docketed(discrepancies: ["narrative-missing", "page-count"])),
    .discrepancyResolved(
      Sample.first, Sample.package(7), check: "page-count", reason: "Counted by hand."),
    .conflictAnswered(Sample.first, .none),
    .conflictAnswered(Sample.first, .excused(.ownAgency)),
    .conflictAnswered(Sample.first, .excused(.ownJudgment)),
    .ballotCast(Sample.first, Sample.sealed(3)), .finalVoteCast(Sample.first, Sample.sealed(4)),
    .receiptGiven(Sample.first, .final, member: Sample.okafor, statement: Sample.id(5)),
    .ballotsOpened(
      Sample.first, .first,
      [
        OpenedBallot(
          member: Sample.okafor, statement: Sample.id(6),
          bytes: Sample.ballot(of: Sample.okafor, .disapprove).encoded)
      ]),
    .discussionHeld(Sample.first, record: "“Scope”\nand budget."),
    .resultIssued(
      Sample.first,
      IssuedResult(
        outcome: .disapproved, reasons: [4: "Four.", 2: "Two."], guidance: "G",
        recommendations: "R", presentationInadequate: true, deficiencies: [4, 2])),
    .caseHeldOver(Sample.first, .careerMajorityLost),
    .caseHeldOver(Sample.first, .fewerThanTwoMembers), .caseHeldOver(Sample.first, .tie),
    .caseHeldOver(Sample.first, .undecidedAtAdjournment),
    .caseHeldOver(Sample.first, .other("a member fell ill")),
    .caseHeldOver(Sample.first, .moratorium),
    .memberUnavailable(Sample.reyes, reason: "Called away."),
    .editionOverridden(Sample.first, .ecqs1997, reason: "The announcement names the old ones."),
    .keyReplaced(
      Sample.okafor, old: Sample.keys(1), new: Sample.keys(2), reason: "A laptop was lost."),
    .keyReplaced(Sample.okafor, old: nil, new: Sample.keys(2), reason: "There were none."),
    .moratoriumDeclared(.governmentWide, reason: "Transition."),
    .moratoriumDeclared(.agency(AgencyName("Treasury")), reason: "The Secretary leaves."),
    .moratoriumEnded(.agency(AgencyName("Treasury")), reason: "A successor is in office."),
    .boardConvened(Sample.signedBoard()),
    .caseDocketed(Sample.docketed(disapprovals: 2, experience: "A year as acting director.")),
    .caseReturned(Sample.first, reason: "withdrawn"), .boardAdjourned(reason: "End of session."),
  ]

  private func statement(_ body: StatementBody) -> Statement {
    Statement(
      board: "2025-31", author: Sample.hale, sequence: 7, previous: Sample.id(1),
      seen: [Sample.okafor: Sample.id(2), Sample.lindqvist: Sample.id(3)],
      claimedTime: "2025-08-06T14:02:11Z", body: body)
  }

  @Test("Every kind is read as it was written, and writes the same bytes again", arguments: bodies)
  func roundTrip(body: StatementBody) throws {
    let bytes = statement(body).encoded
    let read = try Statement(reading: bytes)
    #expect(read == statement(body))
    #expect(read.encoded == bytes)
  }

  @Test("Every kind is among those tried")
  func everyKind() {
    #expect(Set(Self.bodies.map(\.kind)) == Set(StatementKind.allCases))
  }

  @Test(
    "A statement that is not exactly one is refused",
    arguments: [
      ("qrb-statement/1", "qrb-statement/2"), ("\"sequence\": 7", "\"sequence\": 0"),
      ("\"kind\": \"case-held-over\"", "\"kind\": \"case-kept\""),
      ("\"author\": \"hale\"", "\"author\": \"Hale\""),
      ("\"author\": \"hale\"", "\"author\": \"hale\", \"role\": \"judge\""),
      ("\"author\": \"hale\"", "\"author\": \"hale\", \"author\": \"hale\""),
      ("\"reason\": \"tie\"", "\"reason\": \"tie\", \"words\": \"x\""),
      ("\"reason\": \"tie\"", "\"reason\": \"luck\""),
      ("\"reason\": \"tie\"", "\"reason\": \"other\""),
      ("\"case\": \"2025-1041\"", "\"case\": \"../1041\""),
      ("\"previous\": \"00", "\"previous\": \"0G"),
    ])
  func refused(from: String, to: String) throws {
    let text = String(decoding: statement(.caseHeldOver(Sample.first, .tie)).encoded, as: UTF8.self)
    #expect(try Statement(reading: Array(text.utf8)).body.kind == .caseHeldOver)
    let parts = text.split(separator: from, omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    let changed = parts.joined(separator: to)
    #expect(throws: JSONError.self) { try Statement(reading: Array(changed.utf8)) }
  }
}

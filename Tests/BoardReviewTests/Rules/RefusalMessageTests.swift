import CaseModel
import Foundation
import Qualifications
import Testing

@testable import BoardReview

struct RefusalMessageTests {
  private static let scope = MoratoriumScope.agency(AgencyName("Department of the Treasury"))

  static let reasons: [RefusalReason] = [
    .boardNotConvened, .boardAlreadyConvened, .convenerNotAdministrator(Sample.okafor),
    .personTwiceOnRoster(Sample.okafor), .notThreeMembers(2),
    .agencyTwiceOnBoard(AgencyName("GSA")), .noCareerMajority(career: 1, of: 3),
    .criterionNotForBoard(.b, .weekly), .caseAlreadyDocketed(Sample.first),
    .discrepanciesOpen(Sample.first, ["page-count", "narrative-missing"]),
    .discrepancyAlreadyResolved("page-count"), .secondDisapprovalBars(Sample.first),
    .moratoriumInForce(.governmentWide), .moratoriumAlreadyDeclared(scope),
    .noSuchMoratorium(scope), .boardHasAdjourned, .notOnThisBoard(Sample.stranger),
    .caseNotDocketed(Sample.first), .notAMember(Sample.hale), .memberUnavailable,
    .alreadyUnavailable(Sample.reyes), .keysMissing(Sample.reyes),
    .keyTwiceOnRoster(Sample.okafor, Sample.reyes), .keysUnlikeRecord(Sample.okafor),
    .keysUnchanged(Sample.okafor), .administratorHasNoBallot,
    .administratorsOnly(.memberUnavailable), .disapprovalByAdministrator,
    .caseIsOver(.heldOver(.tie)), .alreadyDecided(.approved), .ownAgency(AgencyName("GSA")),
    .excused, .excusalStands, .excusalAfterOpening, .conflictAlreadyAnswered,
    .mustBeHeldOver(.moratorium), .conflictNotAnswered, .discussionOwed,
    .discussionAlreadyRecorded, .noDiscussionOwed, .discussionRecordEmpty, .ballotsAlreadyOpened,
    .noFinalVoteOwed, .alreadyCast(.final), .alreadyOpened(.first),
    .waitingFor([Sample.okafor, Sample.reyes]), .nothingCast(Sample.okafor, .first),
    .openedWhatWasNotCast(Sample.okafor), .openedWithout([Sample.okafor]),
    .ballotUnreadable(Sample.okafor), .ballotForOtherBoard("2025-30"), .ballotForOtherRoster,
    .ballotForOtherCase(Sample.second), .ballotForOtherPackage,
    .ballotForOtherEdition(.ecqs1997), .ballotOfOtherMember(Sample.reyes),
    .ballotForOtherRound(.final), .editionUnchanged(.ecqs1997), .editionFixedByBallots,
    .castBeforeEditionChanged(.ecqs1997), .notDecidedYet, .resultUnlikeCount(.disapproved),
    .disapprovalWithoutReasons, .approvalNotPlain, .memberNamed(Sample.okafor), .wordsMissing,
    .noReasonToHoldOver(.careerMajorityLost), .unsigned(Sample.okafor),
    .signatureInvalid(Sample.okafor, "wrong namespace"), .signedWithOtherKey(Sample.okafor),
    .otherBoard("2025-30"), .equivocation(3), .predecessorMissing, .brokenLink,
  ]

  @Test("Every refusal is one plain sentence of its own, short enough to be read at a glance")
  func sentences() {
    var known: Set<String> = []
    for reason in Self.reasons {
      let text = reason.message.string
      #expect(known.insert(text).inserted, "twice: \(text)")
      #expect(
        text.hasSuffix(".") && text.first?.isUppercase == true || text.first?.isLowercase == true)
      #expect(text.utf8.count <= 140, "\(text.utf8.count): \(text)")
      #expect(text != "It is not accepted.", "\(reason)")
      for jargon in ["nil", "enum", "hash", "digest", "fold", "null", "JSON"] {
        #expect(!text.contains(jargon), "\(text)")
      }
    }
  }

  @Test("Every reason there is has been tried")
  func complete() throws {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    let source = try String(
      contentsOf: folder.appendingPathComponent("Sources/BoardReview/Rules/Refusal.swift"),
      encoding: .utf8)
    let declared = source.split(separator: "\n").filter { $0.hasPrefix("  case ") }
      .map { $0.dropFirst(7).prefix { $0.isLetter } }
    let tried = Set(Self.reasons.map { String(describing: $0).prefix { $0.isLetter } })
    #expect(declared.count > 60)
    #expect(declared.filter { !tried.contains($0) } == [])
  }

  @Test("A refusal is told in words of the board, with its rule")
  func words() {
    #expect(
      Refusal(rule: "R13", reason: .waitingFor([Sample.okafor, Sample.reyes])).message
        == "Ballots are opened when all are in; still to come: okafor, reyes. (R13)")
    #expect(
      Refusal(rule: "R47", reason: .mustBeHeldOver(.moratorium)).message
        == "The case must be held over: a moratorium holds cases of this agency under criteria A and C. (R47)"
    )
    #expect(
      Refusal(rule: nil, reason: .boardHasAdjourned).message == "The board has adjourned.")
  }

  @Test("Every exception on record is told as a sentence with its reason")
  func exceptions() {
    for body in StatementJSONTests.bodies where body.kind.isException {
      let exception = BoardException(statement: Sample.id(1), author: Sample.hale, body: body)
      #expect(exception.message.string.utf8.count > 20, "\(body.kind)")
    }
  }
}

import CaseModel
import Qualifications

@testable import BoardReview

extension RandomBoard {
  /// Something out of the ordinary, stated by an administrator.
  mutating func except(_ proceeding: Proceeding, by administrator: PersonID?) {
    guard let administrator, let member = random.pick(Self.members) else { return }
    let number = proceeding.id
    switch Int.random(in: 0..<9, using: &random) {
    case 0: say(.memberUnavailable(member, reason: "Taken ill."), by: administrator)
    case 1: say(.caseReturned(number, reason: "Withdrawn by the agency."), by: administrator)
    case 2: say(.caseHeldOver(number, .other("A document is missing.")), by: administrator)
    case 3, 4:
      say(
        .editionOverridden(
          number, random.chance(50) ? .ecqs1997 : .ecqs2006Issued, reason: "By the announcement."),
        by: administrator)
    case 5: say(.moratoriumDeclared(.governmentWide, reason: "Transition."), by: administrator)
    case 6: say(.moratoriumEnded(.governmentWide, reason: "It is over."), by: administrator)
    case 7:
      let late = Sample.docketed(Sample.number("2025-2000"), package: 9, discrepancies: ["pages"])
      say(
        .discrepancyResolved(late.number, late.package, check: "pages", reason: "Counted."),
        by: administrator)
      say(.caseDocketed(late), by: administrator)
    default:
      if random.chance(40) { say(.boardAdjourned(reason: "End of session."), by: administrator) }
    }
  }

  /// Something that does not belong here, by somebody who should know better or wants to cheat.
  mutating func blunder(_ proceeding: Proceeding, by person: PersonID) {
    let docketed = proceeding.docketed
    let opened = proceeding.ballots(in: .first).map {
      OpenedBallot(
        member: $0.ballot.member, statement: $0.statement, bytes: $0.ballot.encoded)
    }
    switch Int.random(in: 0..<12, using: &random) {
    case 0: cast(docketed, by: person, in: .first)
    case 1: cast(docketed, by: person, in: .final)
    case 2: open(.first, in: proceeding, by: person)
    case 3: open(.final, in: proceeding, by: person)
    case 4: issue(random.chance(50) ? .approved : .disapproved, docketed.number, by: person)
    case 5: say(.discussionHeld(docketed.number, record: "ECQ 3."), by: person)
    case 6: say(.conflictAnswered(docketed.number, .excused(.ownJudgment)), by: person)
    case 7: say(.caseHeldOver(docketed.number, .tie), by: person)
    // First ballots opened once more as final votes, or for another case.
    case 8: forge(.ballotsOpened(docketed.number, .final, opened), by: Sample.hale)
    case 9: forge(.ballotsOpened(Sample.number("2025-1042"), .first, opened), by: Sample.stranger)
    case 10: forge(.ballotCast(docketed.number, Sample.sealed(1)), by: Sample.stranger)
    default:
      let id = record.say(
        .conflictAnswered(docketed.number, .none), by: Sample.stranger, in: "2025-30")
      forged.insert(id)
    }
  }

  /// A ballot for another case, package or round, or of another member, in the place of one that was cast.
  mutating func misplaced(
    _ opened: OpenedBallot, of docketed: DocketedCase, in round: Round
  ) -> OpenedBallot {
    var (member, place, other) = (opened.member, docketed, round)
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      place = DocketedCase(
        number: Sample.number("2025-1999"), package: docketed.package, agency: docketed.agency,
        criterion: docketed.criterion, edition: docketed.edition)
    case 1:
      place = DocketedCase(
        number: docketed.number, package: Sample.package(0xbad), agency: docketed.agency,
        criterion: docketed.criterion, edition: docketed.edition)
    case 2: member = Self.members.first { $0 != opened.member } ?? member
    default: other = round == .first ? .final : .first
    }
    return OpenedBallot(
      member: opened.member, statement: opened.statement,
      bytes: Sample.ballot(of: member, .approve, on: place, round: other).encoded)
  }

  private mutating func forge(_ body: StatementBody, by person: PersonID) {
    // An opening of nothing at the right moment would be no forgery.
    if case .ballotsOpened(_, _, let ballots) = body, ballots.isEmpty { return }
    forged.insert(say(body, by: person))
  }
}

import BoardReview
import CaseModel
import HarmlessText
import Qualifications

extension BoardFixture {
  static let board = Board(
    number: "2025-31", kind: .weekly, date: day("2025-08-06"), banner: "CUI//SP-PERS",
    members: [
      Member(
        id: okafor, name: "Margaret Okafor", agency: AgencyName("Department of Agriculture"),
        appointment: .career, hasServedBefore: true),
      Member(
        id: lindqvist, name: "Peter Lindqvist",
        agency: AgencyName("General Services Administration"), appointment: .career,
        hasServedBefore: false),
      Member(
        id: reyes, name: "Anna Reyes", agency: AgencyName("Department of Energy"),
        appointment: .noncareer, hasServedBefore: false),
    ], administrators: [Administrator(id: hale, name: "Thomas Hale")],
    cases: [docketed(first), docketed(second)])

  static func docketed(_ number: CaseNumber) -> DocketedCase {
    DocketedCase(
      number: number, package: package, agency: AgencyName("Department of Transportation"),
      criterion: .a, edition: .ecqs2006Published)
  }

  static func cover(_ number: CaseNumber) -> CaseCover {
    CaseCover(
      number: number, candidate: "Dana Whitfield",
      agency: AgencyName("Department of Transportation"), position: "Director of Grants",
      criterion: .a,
      documents: [
        CaseDocument(
          id: "qualifications-statement", kind: .qualificationsStatement,
          title: "Qualifications statement", textPath: "text/qualifications-statement.txt")
      ])
  }

  static func ballot(
    of member: PersonID, _ vote: Vote, on number: CaseNumber = first, round: Round = .first,
    reasons: [(Int, String, Bool)] = [], overall: String = "", recommendations: String = "",
    guidance: String = "", presentationInadequate: Bool = false
  ) -> Ballot {
    Ballot(
      board: board.number, caseNumber: number, package: package, member: member, round: round,
      edition: .ecqs2006Published, vote: vote,
      reasons: reasons.map {
        QualificationReasons(
          number: $0.0, text: $0.1, isDeficient: $0.2,
          passages: [
            CitedPassage(
              document: "qualifications-statement", page: 4, paragraph: 2,
              quote: "brought the chiefs together")
          ])
      }, overall: overall, presentationInadequate: presentationInadequate,
      recommendations: recommendations, guidance: guidance, nonce: nonce,
      claimedTime: "2025-08-06T14:02:11Z")
  }

  static func person(_ name: String) -> PersonID {
    guard let id = PersonID(name) else { preconditionFailure("not a person: \(name)") }
    return id
  }

  static func number(_ text: String) -> CaseNumber {
    guard let number = CaseNumber(text) else { preconditionFailure("not a case: \(text)") }
    return number
  }

  static func id(_ value: Int) -> StatementID {
    guard let id = StatementID(hex: hex(value)) else { preconditionFailure("not an id") }
    return id
  }

  static func sealed(_ value: Int) -> SealedBallot {
    guard let sealed = SealedBallot(digest: hex(value), size: 4096) else {
      preconditionFailure("not a sealed ballot")
    }
    return sealed
  }

  static func day(_ iso: String) -> CalendarDate {
    guard let date = CalendarDate(iso: iso) else { preconditionFailure("not a day") }
    return date
  }

  static let package: PackageDigest = {
    guard let digest = PackageDigest(hex: hex(0xca5e)) else { preconditionFailure("no digest") }
    return digest
  }()

  private static let nonce: BallotNonce = {
    guard let nonce = BallotNonce(hex: String(hex(7).suffix(32))) else {
      preconditionFailure("no nonce")
    }
    return nonce
  }()

  private static func hex(_ value: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 64 - digits.utf8.count) + digits
  }
}

import BoardReview
import CaseModel
import HarmlessText
import Qualifications
import Testing

/// Names, digests and boards for tests.
enum Sample {
  static let okafor = person("okafor")
  static let lindqvist = person("lindqvist")
  static let reyes = person("reyes")
  static let hale = person("hale")
  static let ito = person("ito")
  static let stranger = person("stranger")
  static let first = number("2025-1041")
  static let second = number("2025-1042")

  static func person(_ name: String) -> PersonID {
    guard let id = PersonID(name) else { preconditionFailure("not a person: \(name)") }
    return id
  }

  static func number(_ text: String) -> CaseNumber {
    guard let number = CaseNumber(text) else { preconditionFailure("not a case: \(text)") }
    return number
  }

  /// A digest-like name of 64 digits made from a number.
  static func hex(_ value: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 64 - digits.utf8.count) + digits
  }

  static func id(_ value: Int) -> StatementID {
    guard let id = StatementID(hex: hex(value)) else { preconditionFailure("not an id") }
    return id
  }

  static func package(_ value: Int) -> PackageDigest {
    guard let digest = PackageDigest(hex: hex(value)) else { preconditionFailure("not a digest") }
    return digest
  }

  static func sealed(_ value: Int) -> SealedBallot {
    guard let sealed = SealedBallot(digest: hex(value), size: 4096) else {
      preconditionFailure("not a sealed ballot")
    }
    return sealed
  }

  static func nonce(_ value: Int) -> BallotNonce {
    guard let nonce = BallotNonce(hex: String(hex(value).suffix(32))) else {
      preconditionFailure("not a nonce")
    }
    return nonce
  }

  static var date: CalendarDate {
    guard let date = CalendarDate(iso: "2025-08-06") else { preconditionFailure("not a date") }
    return date
  }

  static func member(
    _ id: PersonID, _ agency: String, _ appointment: Member.Appointment = .career,
    served: Bool = false
  ) -> Member {
    Member(
      id: id, name: DisplayText(untrusted: names[id] ?? id.rawValue), agency: AgencyName(agency),
      appointment: appointment, hasServedBefore: served)
  }

  static let names: [PersonID: String] = [
    okafor: "Margaret Okafor", lindqvist: "Peter Lindqvist", reyes: "Anna Reyes",
    hale: "Thomas Hale", ito: "Kenji Ito",
  ]

  static var threeMembers: [Member] {
    [
      member(okafor, "Department of Agriculture", served: true),
      member(lindqvist, "General Services Administration"),
      member(reyes, "Department of Energy", .noncareer),
    ]
  }

  static func docketed(
    _ number: CaseNumber = first, agency: String = "Department of Transportation",
    criterion: Criterion = .a, package value: Int = 0xca5e,
    discrepancies: [String] = [], disapprovals: Int = 0, experience: String? = nil
  ) -> DocketedCase {
    DocketedCase(
      number: number, package: package(value), agency: AgencyName(agency), criterion: criterion,
      edition: .ecqs2006Published, discrepancies: discrepancies,
      earlierDisapprovals: disapprovals, declaredExperience: experience)
  }

  static func board(
    kind: BoardKind = .weekly, members: [Member] = threeMembers,
    administrators: [PersonID] = [hale], cases: [DocketedCase] = [docketed()]
  ) -> Board {
    Board(
      number: "2025-31", kind: kind, date: date,
      banner: kind == .practice ? "PRACTICE" : "CUI//SP-PERS", members: members,
      administrators: administrators.map {
        Administrator(id: $0, name: DisplayText(untrusted: names[$0] ?? $0.rawValue))
      }, cases: cases)
  }

  /// Keys as text, different for every number.
  static func keys(_ value: Int) -> PersonKeys {
    PersonKeys(signing: "ssh-ed25519 AAAA\(value)== a comment", sealing: "age1qqq\(value)")
  }

  static func key(_ value: Int) -> SigningKey {
    guard let key = keys(value).signingKey else { preconditionFailure("not a key") }
    return key
  }

  /// A board that requires signatures: okafor has keys 1, lindqvist 2, reyes 3, hale 4, ito 5.
  static func signedBoard(cases: [DocketedCase] = [docketed()]) -> Board {
    let members = threeMembers.enumerated().map { index, member in
      Member(
        id: member.id, name: member.name, agency: member.agency, appointment: member.appointment,
        hasServedBefore: member.hasServedBefore, keys: keys(index + 1))
    }
    return Board(
      number: "2025-31", kind: .weekly, date: date, banner: "CUI//SP-PERS", members: members,
      administrators: [
        Administrator(id: hale, name: "Thomas Hale", keys: keys(4)),
        Administrator(id: ito, name: "Kenji Ito", keys: keys(5)),
      ], cases: cases, requiresSignatures: true, rosterDigest: hex(0x4057e4))
  }

  static func ballot(
    of member: PersonID, _ vote: Vote, on docketed: DocketedCase = docketed(),
    round: Round = .first, reasons: String? = nil, nonce value: Int = 1
  ) -> Ballot {
    let words = reasons ?? (vote == .disapprove ? "The scope of the action is not shown." : "")
    return Ballot(
      board: "2025-31", caseNumber: docketed.number, package: docketed.package, member: member,
      round: round, edition: docketed.edition, vote: vote,
      reasons: words.isEmpty
        ? [] : [QualificationReasons(number: 2, text: words, isDeficient: true)],
      nonce: nonce(value), claimedTime: "2025-08-06T14:02:11Z")
  }
}

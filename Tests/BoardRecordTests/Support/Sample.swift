import BoardReview
import CaseModel
import HarmlessText
import Qualifications
import SystemFiles
import Testing

@testable import BoardRecord

/// A board of three with one case, convened in a folder of its own.
final class Docket {
  let folder: TemporaryFolder
  let ledger: BoardLedger
  static let time = "2025-08-06T14:02:11Z"

  init(sealing: any BallotSealing = UnsealedEnvelope()) throws {
    folder = try TemporaryFolder()
    ledger = BoardLedger(docket: folder.path, sealing: sealing)
    _ = try ledger.convene(Sample.board, by: Sample.hale, claimedTime: Self.time)
  }

  var path: String { folder.path }

  func contents() throws -> LedgerContents { try ledger.load() }

  func proceeding() throws -> Proceeding {
    try #require(try contents().proceedings[Sample.number])
  }

  @discardableResult
  func state(_ body: StatementBody, by person: PersonID) throws -> Receipt {
    try ledger.append(body, by: person, claimedTime: Self.time)
  }

  /// Every member answers that there is no conflict.
  func clearConflicts() throws {
    for member in Sample.members { try state(.conflictAnswered(Sample.number, .none), by: member) }
  }

  /// Every member casts, with the votes given in the order of the roster.
  func castAll(_ votes: [Vote], in round: Round = .first) throws {
    for (member, vote) in zip(Sample.members, votes) {
      _ = try ledger.cast(Sample.ballot(of: member, vote, in: round))
    }
  }

  func open(_ round: Round = .first) throws -> Receipt {
    try ledger.openBallots(
      on: Sample.number, in: round, by: Sample.hale, claimedTime: Self.time)
  }

  /// The names of a person's files of that ending.
  func files(of person: PersonID, ending: String) throws -> [String] {
    try Files.names(in: "\(path)/record/\(person.rawValue)").filter { $0.hasSuffix(ending) }
      .map { "\(path)/record/\(person.rawValue)/\($0)" }
  }
}

enum Sample {
  static let okafor = person("okafor")
  static let lindqvist = person("lindqvist")
  static let reyes = person("reyes")
  static let hale = person("hale")
  static let members = [okafor, lindqvist, reyes]

  static func person(_ name: String) -> PersonID {
    guard let id = PersonID(name) else { preconditionFailure("not a person: \(name)") }
    return id
  }

  static var number: CaseNumber { number("2025-1041") }

  static func number(_ text: String) -> CaseNumber {
    guard let number = CaseNumber(text) else { preconditionFailure("not a case: \(text)") }
    return number
  }

  static var docketed: DocketedCase {
    guard let package = PackageDigest(hex: String(repeating: "ca", count: 32)) else {
      preconditionFailure("not a digest")
    }
    return DocketedCase(
      number: number, package: package, agency: AgencyName("Department of Transportation"),
      criterion: .a, edition: .ecqs2006Published)
  }

  static var board: Board {
    guard let date = CalendarDate(iso: "2025-08-06") else { preconditionFailure("not a date") }
    let agencies = ["Department of Agriculture", "Department of Energy", "Department of State"]
    return Board(
      number: "2025-31", kind: .practice, date: date, banner: "PRACTICE",
      members: zip(members, agencies).map { id, agency in
        Member(
          id: id, name: DisplayText(untrusted: id.rawValue.capitalized),
          agency: AgencyName(agency), appointment: .career, hasServedBefore: true)
      },
      administrators: [Administrator(id: hale, name: "Thomas Hale")], cases: [docketed])
  }

  static func ballot(
    of member: PersonID, _ vote: Vote, in round: Round = .first, words: String? = nil,
    board: String = "2025-31", nonce: Int = 1
  ) -> Ballot {
    let digits = String(nonce, radix: 16)
    let hex = String(repeating: "0", count: 32 - digits.count) + digits
    guard let nonce = BallotNonce(hex: hex) else { preconditionFailure("not a nonce") }
    let text = words ?? (vote == .disapprove ? "The scope of the action is not shown." : "")
    return Ballot(
      board: board, caseNumber: number, package: docketed.package, member: member, round: round,
      edition: docketed.edition, vote: vote,
      reasons: text.isEmpty
        ? [] : [QualificationReasons(number: 2, text: text, isDeficient: true)],
      nonce: nonce, claimedTime: Docket.time)
  }
}

extension String {
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

import BoardRecord
import BoardReview
import CaseModel
import Crypto
import Digests
import Glibc
import HarmlessText
import Qualifications
import Sealing
import SystemFiles

/// A ballot cast through the ledger, beside the bare calls that any program would have to make for the same files.
struct Casting {
  private let docket: String
  private let people = ["okafor", "lindqvist", "reyes", "hale"].compactMap { PersonID($0) }
  private let keys: [PersonID: LedgerKeys]
  private let board: Board

  init(docket: String, cases: Int) throws {
    self.docket = docket
    let keys = Dictionary(
      uniqueKeysWithValues: people.map {
        ($0, LedgerKeys(signer: Sealing.SigningKey(), openers: [AgeSecretKey()]))
      })
    self.keys = keys
    let roster = keys.mapValues {
      PersonKeys(
        signing: $0.signer.publicKey.line, sealing: "\($0.openers[0].recipient)")
    }
    let agencies = ["Department of Agriculture", "Department of Energy", "Department of State"]
    guard let date = CalendarDate(iso: "2025-08-06"),
      let package = PackageDigest(hex: String(repeating: "ca", count: 32))
    else { throw LongRecord.Broken() }
    board = Board(
      number: "2025-31", kind: .practice, date: date, banner: "PRACTICE",
      members: zip(people, agencies).map { id, agency in
        Member(
          id: id, name: DisplayText(untrusted: id.rawValue), agency: AgencyName(agency),
          appointment: .career, hasServedBefore: true, keys: roster[id])
      },
      administrators: [Administrator(id: people[3], name: "hale", keys: roster[people[3]])],
      cases: (1...cases).compactMap { CaseNumber("2025-\($0)") }.map {
        DocketedCase(
          number: $0, package: package, agency: AgencyName("Department of Transportation"),
          criterion: .a, edition: .ecqs2006Published)
      }, requiresSignatures: true, recoveryKey: "\(AgeSecretKey().recipient)")
    _ = try ledger(people[3]).convene(board, by: people[3], claimedTime: Self.time)
    for docketed in board.cases {
      _ = try ledger(people[0]).append(
        .conflictAnswered(docketed.number, .none), by: people[0], claimedTime: Self.time)
    }
  }

  private static let time = "2025-08-06T14:02:11Z"

  private func ledger(_ person: PersonID) -> BoardLedger {
    BoardLedger(docket: docket, keys: keys[person])
  }

  /// Casts a ballot on one of the cases.
  func cast(_ number: Int) throws {
    let docketed = board.cases[number]
    guard let nonce = BallotNonce(hex: String(repeating: "0a", count: 16)) else {
      throw LongRecord.Broken()
    }
    let ballot = Ballot(
      board: board.number, caseNumber: docketed.number, package: docketed.package,
      member: people[0], round: .first, edition: docketed.edition, vote: .approve,
      overall: String(repeating: "It is shown. ", count: 200), nonce: nonce,
      claimedTime: Self.time, roster: Roster.digest(of: board))
    _ = try ledger(people[0]).cast(ballot)
  }

  /// Two signatures, a seal for three, and three files of those sizes, each synced with its folder.
  func bare(_ number: Int) throws {
    let folder = "\(docket)/bare"
    try Files.makeFolder(folder)
    let signer = Curve25519.Signing.PrivateKey()
    let peer = Curve25519.KeyAgreement.PrivateKey().publicKey
    let key = SymmetricKey(size: .bits256)
    let padded = [UInt8](repeating: 0x20, count: 65_536)
    let text = [UInt8](repeating: 0x61, count: 3_300)
    for message in [text, Array(text.prefix(700))] {
      _ = try signer.signature(for: SHA512.hash(data: message).withUnsafeBytes { Array($0) })
    }
    for _ in 0..<3 {
      let ephemeral = Curve25519.KeyAgreement.PrivateKey()
      _ = ephemeral.publicKey
      _ = try ephemeral.sharedSecretFromKeyAgreement(with: peer)
    }
    let sealed = Array(try ChaChaPoly.seal(padded, using: key).combined)
    for (ending, size) in [("age", sealed.count), ("sig", 294), ("json", 700)] {
      try link(Array(sealed.prefix(size)), "\(number).\(ending)", in: folder)
    }
  }

  private func link(_ bytes: [UInt8], _ name: String, in folder: String) throws {
    let temporary = "\(folder)/.partial"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0, write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0 else {
      throw LongRecord.Broken()
    }
    close(file)
    guard Glibc.link(temporary, "\(folder)/\(name)") == 0, unlink(temporary) == 0 else {
      throw LongRecord.Broken()
    }
    let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard fsync(directory) == 0 else { throw LongRecord.Broken() }
    close(directory)
  }
}

import BoardRecord
import BoardReview
import CaseModel
import Digests
import HarmlessText
import Qualifications
import Sealing
import SystemFiles

/// The people of the drill with their keys, from a folder where they lie under a passphrase that costs nothing to try.
struct Cast {
  private(set) var keys: [PersonID: LedgerKeys] = [:]
  /// The keys with which one member goes on after a loss.
  private(set) var replacement: Identity?
  let recovery: RecoveryKey

  static let members = ["okafor", "lindqvist", "reyes"].compactMap { PersonID($0) }
  static let administrator = PersonID("hale")
  static let lost = "okafor"

  struct Broken: Error {}

  init(folder: String, isNew: Bool) throws {
    guard let hale = Self.administrator else { throw Broken() }
    for person in Self.members + [hale] {
      let identity = try Self.identity(person.rawValue, in: folder, isNew)
      keys[person] = LedgerKeys(identity)
    }
    replacement = try Self.identity("\(Self.lost)-2", in: folder, isNew)
    let path = "\(folder)/recovery"
    if isNew {
      let text = Array(RecoveryKey().key.secretText.utf8)
      try Files.createDurably("recovery", in: folder, bytes: text)
    }
    guard let key = RecoveryKey(typed: String(decoding: try Files.read(path), as: UTF8.self)) else {
      throw Broken()
    }
    recovery = key
  }

  private static func identity(
    _ name: String, in folder: String, _ isNew: Bool
  ) throws -> Identity {
    let passphrase = Passphrase("drill")
    guard let person = PersonName(name) else { throw Broken() }
    if isNew {
      let locked = try Identity(name: person).locked(
        with: passphrase, cost: ScryptCost(exponent: 1))
      try Files.createDurably("\(name).age", in: folder, bytes: locked.file)
    }
    return try LockedIdentity(file: Files.read("\(folder)/\(name).age")).unlock(
      passphrase: passphrase)
  }

  /// A board of three with one case, which counts only signed statements; the package is that of the docket, where one lies there.
  func board(docket: String) throws -> Board {
    guard let date = CalendarDate(iso: "2025-08-06"), let hale = Self.administrator,
      let number = Self.number,
      let package = PackageDigest(hex: Self.package(number, in: docket))
    else { throw Broken() }
    let agencies = ["Department of Agriculture", "Department of Energy", "Department of State"]
    return Board(
      number: "2025-31", kind: .practice, date: date, banner: "PRACTICE",
      members: zip(Self.members, agencies).map { id, agency in
        Member(
          id: id, name: DisplayText(untrusted: id.rawValue), agency: AgencyName(agency),
          appointment: .career, hasServedBefore: true, keys: roster(id))
      },
      administrators: [Administrator(id: hale, name: "hale", keys: roster(hale))],
      cases: [
        DocketedCase(
          number: number, package: package, agency: AgencyName("Department of Transportation"),
          criterion: .a, edition: .ecqs2006Published)
      ], requiresSignatures: true, recoveryKey: "\(recovery.recipient)")
  }

  private static func package(_ number: CaseNumber, in docket: String) -> String {
    let path = "\(docket)/cases/\(number.rawValue)/tagmanifest-sha256.txt"
    let manifest = try? Files.read(path)
    return manifest.map { SHA256Digest(of: $0).hex } ?? String(repeating: "ca", count: 32)
  }

  static var number: CaseNumber? { CaseNumber("2025-1041") }

  private func roster(_ person: PersonID) -> PersonKeys? { keys[person]?.onRoster }
}

extension LedgerKeys {
  /// As they stand on a roster.
  var onRoster: PersonKeys {
    PersonKeys(
      signing: signer.publicKey.line, sealing: openers.first.map { "\($0.recipient)" } ?? "")
  }
}

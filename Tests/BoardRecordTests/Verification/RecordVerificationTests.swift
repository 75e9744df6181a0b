import BoardReview
import Glibc
import SystemFiles
import Testing

@testable import BoardRecord

@Suite struct RecordVerificationTests {
  let docket: KeyedDocket

  init() throws {
    docket = try KeyedDocket()
    try docket.clearConflicts()
    try docket.castAll([.approve, .disapprove, .approve])
  }

  private func check(
    _ name: VerificationCheck.Name, with keys: LedgerKeys? = nil
  ) throws -> VerificationCheck {
    let checks = try RecordVerification(docket: docket.path).checks(with: keys)
    return try #require(checks.first { $0.name == name })
  }

  private func sealed(_ member: PersonID) throws -> String {
    let folder = "\(docket.path)/record/\(member.rawValue)/sealed"
    return "\(folder)/\(try #require(try Files.names(in: folder).last))"
  }

  @Test func aGoodRecordHasNoFaults() throws {
    try docket.open()
    for check in try RecordVerification(docket: docket.path).checks(
      with: docket.keys(of: Sample.hale))
    {
      #expect(check.faults == [], "\(check.name)")
      #expect(check.unchecked == [], "\(check.name)")
    }
  }

  @Test func fingerprintsOfEverybodyAreShown() throws {
    let notes = try check(.convening).notes.map(\.string).joined(separator: "\n")
    for (person, keys) in docket.keys {
      #expect(notes.contains(keys.signer.publicKey.fingerprint.groups), "\(person)")
    }
  }

  @Test func ballotsThatAreNotOpenAreNeverOpened() throws {
    let seals = try check(.seals, with: docket.keys(of: Sample.hale))
    #expect(seals.state == .holds)
    #expect(seals.notes.contains { $0.string.contains("3 are not open yet") })
    #expect(!seals.notes.contains { $0.string.contains("word for word") })
  }

  @Test func withoutAKeyItSaysWhatWasNotCompared() throws {
    try docket.open()
    #expect(try check(.seals).state == .partly)
    #expect(try check(.seals, with: docket.keys(of: Sample.hale)).state == .holds)
  }

  @Test func anAlteredSealedBallotIsNamed() throws {
    let path = try sealed(Sample.reyes)
    var bytes = try Files.read(path)
    bytes[bytes.count / 2] ^= 1
    try #require(unlink(path) == 0)
    let name = String(try #require(path.split(separator: "/").last))
    try Files.createDurably(
      name, in: "\(docket.path)/record/reyes/sealed", bytes: bytes)
    let faults = try check(.seals).faults
    #expect(faults.count == 1)
    #expect(faults.first?.string.contains("reyes") == true)
  }

  @Test func aMissingStatementIsAGap() throws {
    try #require(unlink("\(docket.path)/record/okafor/00000001.json") == 0)
    #expect(try check(.chains).state == .fails)
  }

  @Test func aSignatureOfSomethingElseIsNamed() throws {
    let one = "\(docket.path)/record/okafor/00000001.json.sig"
    let two = "\(docket.path)/record/okafor/00000002.json.sig"
    try #require(rename(one, two) == 0)
    #expect(try check(.signatures).state == .fails)
  }

  @Test func everythingThatCountsIsCountedAgain() throws {
    try docket.open()
    try docket.state(.discussionHeld(Sample.number, record: "It was held."), by: Sample.hale)
    #expect(try check(.rules).state == .holds)
    #expect(try check(.counts).faults == [])
  }
}

import BoardReview
import Digests
import Glibc
import SystemFiles
import Testing

@testable import BoardRecord

@Suite struct OpeningTests {
  let docket: Docket

  init() throws {
    docket = try Docket()
    try docket.clearConflicts()
  }

  private func faults() throws -> [BallotFault] {
    do { _ = try docket.open() } catch LedgerError.notOpenable(let faults) {
      #expect(try docket.proceeding().firstBallots.isEmpty)
      #expect(Files.status("\(docket.path)/record/hale") == nil)
      return faults
    }
    return []
  }

  private func sealed(_ member: PersonID) throws -> String {
    try #require(try docket.files(of: member, ending: ".ballot").last)
  }

  @Test func nothingIsOpenedWhileABallotIsToCome() throws {
    _ = try docket.ledger.cast(Sample.ballot(of: Sample.okafor, .approve))
    // Were a single file read, the missing one would be the error.
    unlink(try sealed(Sample.okafor))
    let error = #expect(throws: LedgerError.self) { try docket.open() }
    guard case .refused = error else { Issue.record("\(String(describing: error))"); return }
  }

  @Test func onlyAnAdministratorOpensAndOnlyOnce() throws {
    try docket.castAll([.approve, .approve, .approve])
    #expect(throws: LedgerError.self) {
      try docket.ledger.openBallots(
        on: Sample.number, in: .first, by: Sample.okafor, claimedTime: Docket.time)
    }
    _ = try docket.open()
    #expect(throws: LedgerError.self) { try docket.open() }
    #expect(try docket.proceeding().phase == .decided(.approved))
  }

  @Test func aMissingBallotIsNamed() throws {
    try docket.castAll([.approve, .disapprove, .approve])
    let file = try sealed(Sample.lindqvist)
    unlink(file)
    let found = try faults()
    #expect(found.map(\.member) == [Sample.lindqvist])
    #expect(found.map { "\(docket.path)/\($0.file)" } == [file])
    #expect(found.first?.description.hasSuffix("is missing.") == true)
  }

  @Test(arguments: 0..<4)
  func anAlteredBallotIsNamed(_ way: Int) throws {
    try docket.castAll([.approve, .disapprove, .approve])
    let file = try sealed(Sample.lindqvist)
    var bytes = try Files.read(file)
    switch way {
    case 0: bytes[100] ^= 1
    case 1: bytes.removeLast()
    case 2: bytes.append(0x20)
    default: bytes = try Files.read(try sealed(Sample.okafor))
    }
    unlink(file)
    try Files.createDurably(
      "\(file.split(separator: "/").last ?? "")", in: "\(docket.path)/record/lindqvist",
      bytes: bytes)
    #expect(try faults().map { "\($0.member) \($0.reason)" } == ["lindqvist altered"])
  }

  /// A member's own program could seal anything under the digest it states.
  @Test func aBallotThatIsForAnotherPlaceIsNamed() throws {
    _ = try docket.ledger.cast(Sample.ballot(of: Sample.okafor, .approve))
    _ = try docket.ledger.cast(Sample.ballot(of: Sample.lindqvist, .approve))
    let foreign = Sample.ballot(of: Sample.okafor, .approve, nonce: 5)
    let bytes = BallotPadding.pad(foreign.encoded)
    let clear = try #require(
      SealedBallot(digest: SHA256Digest(of: bytes).hex, size: bytes.count))
    _ = try docket.ledger.add(
      .ballotCast(Sample.number, clear), by: Sample.reyes, claimedTime: Docket.time, on: nil,
      ballot: BallotFile(.plain, bytes))
    #expect(try faults().map(\.reason) == [.isFor(.member)])
  }

  @Test func whatIsNoBallotIsNamed() throws {
    _ = try docket.ledger.cast(Sample.ballot(of: Sample.okafor, .approve))
    _ = try docket.ledger.cast(Sample.ballot(of: Sample.lindqvist, .approve))
    let bytes = BallotPadding.pad(Array("{\"vote\":\"approve\",\"vote\":\"disapprove\"}".utf8))
    let clear = try #require(
      SealedBallot(digest: SHA256Digest(of: bytes).hex, size: bytes.count))
    _ = try docket.ledger.add(
      .ballotCast(Sample.number, clear), by: Sample.reyes, claimedTime: Docket.time, on: nil,
      ballot: BallotFile(.plain, bytes))
    #expect(try faults().map(\.reason) == [.notABallot])
  }
}

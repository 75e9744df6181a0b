import BoardReview
import Glibc
import SystemFiles
import Testing

@testable import BoardRecord

/// What a process that was killed between two steps of a cast leaves, and how the next one goes on.
@Suite struct CutOffTests {
  let docket: Docket
  private var folder: String { "\(docket.path)/record/okafor" }

  init() throws {
    docket = try Docket()
    try docket.clearConflicts()
  }

  private func expectNextCastSucceeds() throws {
    #expect(try docket.contents().faults.isEmpty)
    #expect(try docket.proceeding().castStatement(of: Sample.okafor, in: .first) == nil)
    try docket.castAll([.disapprove, .approve, .approve])
    _ = try docket.open()
    #expect(
      try docket.proceeding().firstBallots.map(\.ballot.vote) == [.disapprove, .approve, .approve])
    let names = try Files.names(in: folder)
    #expect(names.count == 3 && !names.contains(where: Files.isLeftover))
  }

  @Test func temporaryFilesGiveWay() throws {
    for name in [".00000002.json.77-0.partial", ".00000002.abcd.ballot.77-0.partial"] {
      try Files.createDurably(name, in: folder, bytes: [0x7B])
    }
    try expectNextCastSucceeds()
  }

  @Test func aSealedFileWithoutItsStatementGivesWay() throws {
    // The member may have changed the vote since: what was not acknowledged must not stay readable.
    let other = BallotPadding.pad(Sample.ballot(of: Sample.okafor, .approve).encoded)
    try Files.createDurably("00000002.0123456789abcdef.ballot", in: folder, bytes: other)
    try expectNextCastSucceeds()
  }

  @Test func theSameBallotCastAgainIsTheSame() throws {
    let ballot = Sample.ballot(of: Sample.okafor, .disapprove)
    let sealed = BallotPadding.pad(ballot.encoded)
    let name = BallotFile.name(.plain, 2, .init(of: sealed))
    try Files.createDurably(name, in: folder, bytes: Array(sealed.prefix(9)))
    try expectNextCastSucceeds()
  }

  @Test func aStatementThatWasPlacedButNotAcknowledgedCounts() throws {
    let receipt = try docket.ledger.cast(Sample.ballot(of: Sample.okafor, .approve))
    let file = "\(folder)/00000002.json"
    #expect(link(file, "\(folder)/.00000002.json.77-0.partial") == 0)
    #expect(try docket.proceeding().castStatement(of: Sample.okafor, in: .first) == receipt.id)
    #expect(throws: LedgerError.self) {
      try docket.ledger.cast(Sample.ballot(of: Sample.okafor, .disapprove, nonce: 2))
    }
  }

  /// A disk that lost the end of a statement: the fault is named, the others count, and nothing is written over it.
  @Test func aStatementCutOffAnywhereIsNamedAndNotBuiltUpon() throws {
    let file = "\(folder)/00000001.json"
    let bytes = try Files.read(file)
    for length in stride(from: 0, to: bytes.count - 1, by: 11) {
      unlink(file)
      try Files.createDurably("00000001.json", in: folder, bytes: Array(bytes[..<length]))
      let contents = try docket.contents()
      try #require(contents.faults.map(\.file) == ["record/okafor/00000001.json"])
      try #require(contents.statements.count == 3)
    }
    #expect(throws: LedgerError.chainBlocked(file: "record/okafor/00000001.json")) {
      try docket.state(.conflictAnswered(Sample.number, .none), by: Sample.okafor)
    }
    try docket.state(.conflictAnswered(Sample.number, .excused(.ownJudgment)), by: Sample.reyes)
  }
}

import BoardReview
import Glibc
import SystemFiles
import Testing

@testable import BoardRecord

@Suite struct CastingTests {
  let docket: Docket

  init() throws {
    docket = try Docket()
    try docket.clearConflicts()
  }

  @Test func theBallotIsSealedBesideAStatementThatTellsNothingOfIt() throws {
    let words = "The scope of the action is not shown."
    let receipt = try docket.ledger.cast(Sample.ballot(of: Sample.okafor, .disapprove))
    let statements = try docket.files(of: Sample.okafor, ending: ".json")
    for file in statements {
      let text = String(decoding: try Files.read(file), as: UTF8.self)
      #expect(!text.contains(words) && !text.contains("disapprove"))
    }
    let sealed = try docket.files(of: Sample.okafor, ending: ".ballot")
    try #require(sealed.count == 1)
    #expect(Files.status(sealed[0])?.st_mode == S_IFREG | 0o600)
    #expect(try Files.read(sealed[0]).count % 4_096 == 0)
    #expect(try docket.proceeding().castStatement(of: Sample.okafor, in: .first) == receipt.id)
    #expect(try docket.proceeding().firstBallots.isEmpty)
  }

  @Test func aLongDisapprovalIsAsLargeAsAnApproval() throws {
    let long = String(repeating: "The scope is not shown. ", count: 800)
    _ = try docket.ledger.cast(Sample.ballot(of: Sample.okafor, .disapprove, words: long))
    _ = try docket.ledger.cast(Sample.ballot(of: Sample.reyes, .approve))
    let sizes = try [Sample.okafor, Sample.reyes].map { member in
      try docket.files(of: member, ending: "ballot").map { try Files.read($0).count }
    }
    #expect(sizes[0] == sizes[1] && sizes[0].count == 1)
  }

  @Test func aSecondBallotIsRefusedAndTheFirstStands() throws {
    let first = try docket.ledger.cast(Sample.ballot(of: Sample.okafor, .approve))
    #expect(throws: LedgerError.self) {
      try docket.ledger.cast(Sample.ballot(of: Sample.okafor, .disapprove, nonce: 2))
    }
    #expect(try docket.proceeding().castStatement(of: Sample.okafor, in: .first) == first.id)
    #expect(try docket.files(of: Sample.okafor, ending: ".ballot").count == 1)
  }

  @Test func aBallotForAnotherBoardOrTooLongIsNotCast() throws {
    #expect(throws: LedgerError.self) {
      try docket.ledger.cast(Sample.ballot(of: Sample.okafor, .approve, board: "2025-32"))
    }
    let words = String(repeating: "x", count: BallotPadding.limit)
    let error = #expect(throws: LedgerError.self) {
      try docket.ledger.cast(Sample.ballot(of: Sample.okafor, .disapprove, words: words))
    }
    guard case .tooLong = error else { Issue.record("\(String(describing: error))"); return }
    #expect(try docket.files(of: Sample.okafor, ending: ".ballot").isEmpty)
  }

  @Test func aSealThatDoesNotOpenCastsNothing() throws {
    let broken = BoardLedger(docket: docket.path, sealing: LosingSeal())
    #expect(throws: LedgerError.notSealed(nil)) {
      try broken.cast(Sample.ballot(of: Sample.okafor, .approve))
    }
    #expect(try docket.files(of: Sample.okafor, ending: ".ballot").isEmpty)
    #expect(try docket.proceeding().castStatement(of: Sample.okafor, in: .first) == nil)
  }

  @Test func filesAreAsOpenAsTheirFolderToItsGroupAndNeverToAll() throws {
    #expect(chmod("\(docket.path)/record/okafor", 0o2755) == 0)
    _ = try docket.ledger.cast(Sample.ballot(of: Sample.okafor, .approve))
    for file in try docket.files(of: Sample.okafor, ending: "ballot")
      + [try #require(try docket.files(of: Sample.okafor, ending: "json").last)]
    {
      #expect(Files.status(file)?.st_mode == S_IFREG | 0o640)
    }
  }

  private struct LosingSeal: BallotSealing {
    func seal(_ text: [UInt8]) throws(SealingError) -> BallotFile { BallotFile(.plain, text) }
    func open(_ sealed: [UInt8]) throws(SealingError) -> SealedText {
      SealedText(text: Array(sealed.dropFirst()))
    }
  }
}

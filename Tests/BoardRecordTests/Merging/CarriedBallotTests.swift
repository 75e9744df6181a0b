import BoardReview
import SystemFiles
import Testing

@testable import BoardRecord

@Suite("A ballot as one file")
struct CarriedBallotTests {
  private static func carried(from docket: KeyedDocket) throws -> CarriedBallot {
    try CarriedBallot(of: Sample.okafor, on: Sample.number, in: nil, from: docket.path)
  }

  @Test("is read as it was written, and holds the chain up to the ballot")
  func roundTrip() throws {
    let docket = try KeyedDocket()
    try docket.clearConflicts()
    try docket.cast(Sample.okafor, .disapprove)
    let carried = try Self.carried(from: docket)
    #expect(carried.chain.count == 2 && carried.round == .first && carried.isSealed)
    #expect(try CarriedBallot(reading: carried.encoded) == carried)
    let text = String(decoding: carried.encoded, as: UTF8.self)
    #expect(!text.contains("scope of the action"))
  }

  @Test("of a board without keys says that it is not sealed")
  func plain() throws {
    let docket = try Docket()
    try docket.clearConflicts()
    _ = try docket.ledger.cast(Sample.ballot(of: Sample.okafor, .approve))
    let carried = try CarriedBallot(
      of: Sample.okafor, on: Sample.number, in: .first, from: docket.path)
    #expect(!carried.isSealed)
    let work = try BallotImport(carried, into: docket.path)
    #expect(work.merge.additions.isEmpty)
  }

  @Test("is not made where nothing was cast, or where the sealed file is gone")
  func nothing() throws {
    let docket = try KeyedDocket()
    try docket.clearConflicts()
    #expect(throws: CarriedBallotError.nothingCast(Sample.okafor, Sample.number)) {
      try Self.carried(from: docket)
    }
    #expect(throws: CarriedBallotError.notAMember(Sample.hale)) {
      try CarriedBallot(of: Sample.hale, on: Sample.number, in: nil, from: docket.path)
    }
    try docket.cast(Sample.okafor, .approve)
    let sealed = "\(docket.path)/record/okafor/sealed"
    for name in try Files.names(in: sealed) { try Files.remove("\(sealed)/\(name)") }
    #expect(throws: CarriedBallotError.self) { try Self.carried(from: docket) }
  }

  @Test("is refused by a board of the same number and people")
  func elsewhere() throws {
    let docket = try KeyedDocket()
    try docket.clearConflicts()
    try docket.cast(Sample.okafor, .approve)
    let carried = try Self.carried(from: docket)
    let other = try KeyedDocket()
    #expect(throws: CarriedBallotError.otherConvening("2025-31")) {
      try BallotImport(carried, into: other.path)
    }
    let numbered = try KeyedDocket(number: "2025-32")
    #expect(throws: CarriedBallotError.otherBoard("2025-31")) {
      try BallotImport(carried, into: numbered.path)
    }
  }

  @Test("that comes after the member's place was closed would not count, and is not taken")
  func late() throws {
    let docket = try KeyedDocket()
    try docket.clearConflicts()
    try docket.cast(Sample.okafor, .approve)
    let carried = try Self.carried(from: docket)
    let folder = "\(docket.path)/record/okafor"
    for name in ["00000002.json", "00000002.json.sig"] { try Files.remove("\(folder)/\(name)") }
    try docket.state(.memberUnavailable(Sample.okafor, reason: "Ill."), by: Sample.hale)
    do throws(CarriedBallotError) {
      _ = try BallotImport(carried, into: docket.path)
      Issue.record("it was taken")
    } catch {
      guard case .doesNotCount = error else {
        Issue.record("\(error)")
        return
      }
    }
  }
}

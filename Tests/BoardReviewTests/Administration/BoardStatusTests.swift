import BoardReview
import StrictJSON
import Testing

@Suite("The status of a board")
struct BoardStatusTests {
  private static func status(_ record: TestRecord, for viewer: PersonID?) throws -> BoardStatus {
    try #require(BoardStatus(record.proceedings, for: viewer))
  }

  @Test(
    "is the same whatever was voted, until ballots are opened", arguments: [nil, "okafor", "hale"])
  func sealed(_ viewer: String?) throws {
    let person = viewer.map(Sample.person)
    let one = try Self.status(.cast([.approve, .approve, .disapprove]), for: person)
    let other = try Self.status(.cast([.approve, .disapprove, .approve]), for: person)
    #expect(one.jsonValue == other.jsonValue)
    #expect(one.lines(showsRefusals: true) == other.lines(showsRefusals: true))
    #expect(one.ready.map(\.number) == [Sample.first])
    #expect(one.cases.first?.next == "qrb board open 2025-1041")
  }

  @Test("tells outsiders and excused members nothing of what was opened")
  func privileged() throws {
    var approved = TestRecord()
    var split = TestRecord()
    for votes in [[Vote.approve, .approve], [.approve, .disapprove]] {
      var record = TestRecord()
      record.excuse(Sample.reyes)
      record.clear([Sample.okafor, Sample.lindqvist])
      record.cast([Sample.okafor: votes[0], Sample.lindqvist: votes[1]])
      record.open()
      if votes[1] == .approve { approved = record } else { split = record }
    }
    for viewer in [nil, Sample.stranger, Sample.reyes] {
      let one = try Self.status(approved, for: viewer)
      let other = try Self.status(split, for: viewer)
      #expect(one.jsonValue == other.jsonValue)
      #expect(one.cases.first?.phase == nil)
      #expect(one.cases.first?.phrase == "the ballots are open")
    }
    #expect(try Self.status(approved, for: Sample.okafor).cases.first?.phase == .decided(.approved))
    #expect(try Self.status(split, for: Sample.hale).cases.first?.phase == .discussionOwed)
  }

  @Test("says what may be done, and which rule stands against the rest")
  func acts() throws {
    let status = try Self.status(.cast([.approve, .approve]), for: Sample.hale)
    let acts = try #require(status.cases.first).acts
    let opening = try #require(acts.first { $0.kind == .ballotsOpened })
    #expect(opening.refusal?.rule == "R13")
    let returning = try #require(acts.first { $0.kind == .caseReturned })
    #expect(returning.refusal == nil)
    #expect(status.cases.first?.waitingFor == [Sample.reyes])
    #expect(!status.lines(showsRefusals: false).contains { $0.string.contains("R13") })
    #expect(status.lines(showsRefusals: true).contains { $0.string.contains("(R13)") })
  }

  @Test("shows what happened out of the ordinary")
  func exceptions() throws {
    var record = TestRecord()
    record.say(.memberUnavailable(Sample.reyes, reason: "called away"), by: Sample.hale)
    record.say(.caseReturned(Sample.first, reason: "withdrawn"), by: Sample.hale)
    let status = try Self.status(record, for: nil)
    #expect(status.unavailable == [Sample.reyes])
    #expect(status.exceptions.count == 2)
    #expect(status.cases.first?.phrase == "ended")
  }

  @Test("is none without a board")
  func none() {
    #expect(BoardStatus(TestRecord(convened: false).proceedings, for: nil) == nil)
  }
}

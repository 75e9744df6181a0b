import CaseModel
import Qualifications
import Testing

@testable import BoardReview

struct EditionOverriddenInTimeTests {
  private let change = StatementBody.editionOverridden(
    Sample.first, .ecqs1997, reason: "The announcement names the old ones.")

  private func twoAdministrators() -> TestRecord {
    TestRecord(Sample.board(administrators: [Sample.hale, Sample.ito]))
  }

  @Test("R21: another edition governs after an override, and ballots are held to it")
  func holds() {
    var record = TestRecord()
    record.clear([Sample.okafor])
    record.say(change, by: Sample.hale)
    let proceedings = record.proceedings
    #expect(proceedings[Sample.first]?.docketed.edition == .ecqs1997)
    #expect(proceedings.exceptions.map(\.body) == [change])
    let old = Sample.ballot(of: Sample.okafor, .approve)
    #expect(proceedings.refusal(of: old)?.reason == .ballotForOtherEdition(.ecqs2006Published))
    guard let docketed = proceedings[Sample.first]?.docketed else { return }
    #expect(
      proceedings.refusal(of: Sample.ballot(of: Sample.okafor, .approve, on: docketed)) == nil)
  }

  @Test("R21: no override once a ballot is cast, nor to the same edition, nor without words")
  func refused() {
    var record = TestRecord()
    func reason(_ body: StatementBody) -> Refusal? {
      record.proceedings.refusal(of: body, by: Sample.hale)
    }
    #expect(
      reason(.editionOverridden(Sample.first, .ecqs2006Published, reason: "Same."))
        == Refusal(rule: "R21", reason: .editionUnchanged(.ecqs2006Published)))
    #expect(
      reason(.editionOverridden(Sample.first, .ecqs1997, reason: ""))?.reason == .wordsMissing)
    #expect(
      record.proceedings.refusal(of: change, by: Sample.okafor)?.reason
        == .administratorsOnly(.editionOverridden))
    record.clear([Sample.okafor])
    record.cast([Sample.okafor: .approve])
    #expect(reason(change) == Refusal(rule: "R21", reason: .editionFixedByBallots))
  }

  @Test("R21: a ballot cast without knowing of the override does not count, and is cast again")
  func unaware() {
    var record = twoAdministrators()
    record.clear([Sample.okafor, Sample.lindqvist, Sample.reyes])
    let before = record.proceedings.heads
    record.cast([Sample.okafor: .approve])
    // Written by somebody who had not seen the ballot, and merged afterwards.
    record.say(change, by: Sample.ito, seen: before)
    let proceedings = record.proceedings
    #expect(proceedings[Sample.first]?.docketed.edition == .ecqs1997)
    #expect(proceedings[Sample.first]?.standing(of: Sample.okafor) == .reading)
    #expect(proceedings.ignored.map(\.refusal.reason) == [.castBeforeEditionChanged(.ecqs1997)])
    guard let docketed = proceedings[Sample.first]?.docketed else { return }
    for member in [Sample.okafor, Sample.lindqvist, Sample.reyes] {
      record.cast(Sample.ballot(of: member, .approve, on: docketed, nonce: 77))
    }
    record.say(
      .ballotsOpened(Sample.first, .first, record.unsealed()), by: Sample.hale)
    #expect(record.phase() == .decided(.approved))
  }

  @Test("R21: an override that leaves out an opening comes after it")
  func notInFrontOfAnOpening() {
    var record = twoAdministrators()
    record.clear([Sample.okafor, Sample.lindqvist, Sample.reyes])
    let before = record.proceedings.heads
    record.cast([Sample.okafor: .approve, Sample.lindqvist: .approve, Sample.reyes: .approve])
    record.open()
    record.say(change, by: Sample.ito, seen: before)
    #expect(record.phase() == .decided(.approved))
    #expect(record.proceedings.ignored.map(\.refusal.reason) == [.alreadyDecided(.approved)])
  }
}

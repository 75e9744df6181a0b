import CaseModel
import Testing

@testable import BoardReview

struct DiscrepanciesResolvedFirstTests {
  private let flawed = DocketedCase(
    number: Sample.second, package: Sample.package(7), agency: AgencyName("Treasury"),
    criterion: .a, edition: .ecqs2006Published,
    discrepancies: ["narrative-missing", "page-count"])

  private func resolution(
    _ check: String, package: Int = 7, reason: String = "The agency sent it later."
  ) -> StatementBody {
    .discrepancyResolved(Sample.second, Sample.package(package), check: check, reason: reason)
  }

  @Test("R43: a case is docketed only when every discrepancy it names was settled before")
  func eachOne() {
    var record = TestRecord()
    func refusal() -> Refusal? {
      record.proceedings.refusal(of: .caseDocketed(flawed), by: Sample.hale)
    }
    #expect(
      refusal()
        == Refusal(
          rule: "R43",
          reason: .discrepanciesOpen(Sample.second, ["narrative-missing", "page-count"])))
    record.say(resolution("narrative-missing"), by: Sample.hale)
    #expect(refusal()?.reason == .discrepanciesOpen(Sample.second, ["page-count"]))
    record.say(resolution("page-count", package: 8), by: Sample.hale)
    #expect(refusal() != nil, "settled for another package only")
    record.say(resolution("page-count"), by: Sample.hale)
    #expect(refusal() == nil)
    record.say(.caseDocketed(flawed), by: Sample.hale)
    #expect(record.phase(Sample.second) == .review)
    let shown = record.proceedings.resolutions(of: Sample.second)
    #expect(shown.map(\.check) == ["narrative-missing", "page-count", "page-count"])
    #expect(shown.allSatisfy { $0.author == Sample.hale && !$0.reason.isEmpty })
  }

  @Test("R43: a board is not convened with a case that has an open discrepancy")
  func atConvening() {
    let refusal = BoardProceedings([]).refusal(
      of: .boardConvened(Sample.board(cases: [flawed])), by: Sample.hale)
    #expect(refusal?.rule == "R43")
    #expect(
      refusal?.reason == .discrepanciesOpen(Sample.second, ["narrative-missing", "page-count"]))
  }

  @Test("R43: a docketing that was written all the same does not count")
  func forged() {
    var record = TestRecord()
    record.say(.caseDocketed(flawed), by: Sample.hale)
    #expect(record.proceeding(Sample.second) == nil)
    #expect(record.proceedings.ignored.map(\.refusal.rule) == ["R43"])
  }

  @Test("R43: settled by an administrator, in words, once, and before the docketing")
  func settling() {
    var record = TestRecord()
    func refusal(_ body: StatementBody, by person: PersonID = Sample.hale) -> RefusalReason? {
      record.proceedings.refusal(of: body, by: person)?.reason
    }
    #expect(
      refusal(resolution("page-count"), by: Sample.okafor)
        == .administratorsOnly(.discrepancyResolved))
    #expect(refusal(resolution("page-count", reason: " ")) == .wordsMissing)
    #expect(
      refusal(
        .discrepancyResolved(Sample.first, Sample.package(7), check: "x", reason: "too late"))
        == .caseAlreadyDocketed(Sample.first))
    record.say(resolution("page-count"), by: Sample.hale)
    #expect(refusal(resolution("page-count")) == .discrepancyAlreadyResolved("page-count"))
    record.say(.boardAdjourned(reason: "Done."), by: Sample.hale)
    #expect(refusal(resolution("narrative-missing")) == .boardHasAdjourned)
  }
}

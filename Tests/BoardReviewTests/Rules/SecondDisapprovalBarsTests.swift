import Testing

@testable import BoardReview

struct SecondDisapprovalBarsTests {
  @Test(
    "R30: after two disapprovals a third submission is refused unless new experience is declared",
    arguments: [
      (0, nil, true), (1, nil, true), (2, nil, false), (2, " \n", false), (3, nil, false),
      (2, "A year as acting director.", true), (3, "A detail to the Department.", true),
    ] as [(Int, String?, Bool)])
  func third(disapprovals: Int, experience: String?, isAccepted: Bool) {
    let docketed = Sample.docketed(
      Sample.second, disapprovals: disapprovals, experience: experience)
    var record = TestRecord()
    let expected =
      isAccepted ? nil : Refusal(rule: "R30", reason: .secondDisapprovalBars(Sample.second))
    #expect(record.proceedings.refusal(of: .caseDocketed(docketed), by: Sample.hale) == expected)
    #expect(
      BoardProceedings([]).refusal(
        of: .boardConvened(Sample.board(cases: [docketed])), by: Sample.hale) == expected)
    record.say(.caseDocketed(docketed), by: Sample.hale)
    #expect((record.proceeding(Sample.second) != nil) == isAccepted)
  }
}

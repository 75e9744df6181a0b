import CaseModel
import HarmlessText
import Qualifications
import Testing

@testable import BoardReview

private func day(_ iso: String) -> CalendarDate {
  guard let date = CalendarDate(iso: iso) else { preconditionFailure("not a day: \(iso)") }
  return date
}

private func submission(
  _ number: String = "2023-1", decided: String = "2023-05-03", returned: String? = nil,
  closed: String? = nil, _ outcome: Outcome = .disapproved, deficiencies: [Int: DisplayText] = [:]
) -> EarlierSubmission {
  EarlierSubmission(
    number: Sample.number(number), board: "2023-19", decided: day(decided),
    returned: returned.map(day), closed: closed.map(day), outcome: outcome,
    deficiencies: deficiencies)
}

struct SecondDisapprovalTests {
  @Test("R30: two disapprovals bar a new case, one does not, an approval does not count")
  func bar() {
    let first = submission()
    let second = submission("2023-2", decided: "2023-09-06")
    #expect(!CandidateHistory([]).isBarred)
    #expect(!CandidateHistory([first]).isBarred)
    #expect(CandidateHistory([second, first]).isBarred)
    #expect(
      !CandidateHistory([first, submission("2023-2", decided: "2023-09-06", .approved)]).isBarred)
  }

  @Test("O5: the same case again, under its old number, counts as a second submission")
  func sameCase() {
    let history = CandidateHistory([submission(), submission(decided: "2023-06-07")])
    #expect(history.disapprovals.count == 2)
    #expect(history.isBarred)
  }

  @Test("R30: the cover and the record of a board tell of one decision, which counts once")
  func joined() {
    var cover = CaseCover(
      number: Sample.first, candidate: "Eleanor Whitfield", agency: AgencyName("Treasury"),
      position: "Deputy Director", criterion: .a, documents: [])
    cover.submission = Submission(
      ordinal: 3,
      earlier: [
        EarlierDecision(
          number: Sample.number("2023-1"), board: "QRB 19", decided: day("2023-05-03"),
          returned: day("2023-05-10"), outcome: .disapproved,
          deficiencies: [.init(qualification: 2, text: "No scope.")])
      ])
    func result(_ candidate: DisplayText, _ position: DisplayText, _ agency: String)
      -> EarlierResult
    {
      EarlierResult(
        candidate: candidate, agency: AgencyName(agency), position: position,
        submission: submission(closed: "2023-01-31", deficiencies: [4: "No budget."]))
    }
    let history = CandidateHistory(
      of: cover, results: [result("ELEANOR  WHITFIELD", "Deputy-Director", "the treasury")])
    #expect(history.submissions.count == 1)
    #expect(history.submissions.first?.board == "2023-19")
    #expect(history.submissions.first?.returned == day("2023-05-10"))
    #expect(history.submissions.first?.closed == day("2023-01-31"))
    #expect(history.deficiencies.map(\.qualification) == [2, 4])
    for other in [
      result("Eleanor Whitman", "Deputy Director", "Treasury"),
      result("Eleanor Whitfield", "Director", "Treasury"),
      result("Eleanor Whitfield", "Deputy Director", "Energy"),
    ] {
      #expect(CandidateHistory(of: cover, results: [other]).submissions.first?.closed == nil)
    }
  }

  @Test("R30: deficiencies are kept by qualification, oldest first, of disapprovals only")
  func deficiencies() {
    let history = CandidateHistory([
      submission("2023-2", decided: "2023-09-06", deficiencies: [4: "Later.", 1: "One."]),
      submission(deficiencies: [4: "Earlier."]),
      submission("2022-9", decided: "2022-01-05", .approved, deficiencies: [5: "Not kept."]),
    ])
    #expect(history.deficiencies.map(\.qualification) == [1, 4, 4])
    #expect(history.deficiencies.map(\.text) == ["One.", "Earlier.", "Later."])
  }

  @Test("A decided case of a board becomes an earlier result, an undecided one does not")
  func ofABoard() {
    var record = TestRecord.decided(
      [.disapprove, .disapprove, .approve], final: [.disapprove, .disapprove, .approve])
    let cover = CaseCover(
      number: Sample.first, candidate: "Eleanor Whitfield",
      agency: AgencyName("Department of Transportation"), position: "Deputy Director",
      announcement: Announcement(
        number: "S-1", posted: day("2025-02-24"), closed: day("2025-03-26")), criterion: .a,
      documents: [])
    func result() -> EarlierResult? {
      record.proceeding().flatMap {
        EarlierResult($0, cover: cover, board: record.board, returned: day("2025-08-13"))
      }
    }
    #expect(result() == nil)
    record.say(
      .resultIssued(
        Sample.first,
        IssuedResult(outcome: .disapproved, reasons: [2: "No scope."], deficiencies: [2])),
      by: Sample.hale)
    #expect(result()?.submission.outcome == .disapproved)
    #expect(result()?.submission.deficiencies == [2: "No scope."])
    #expect(result()?.submission.closed == day("2025-03-26"))
    #expect(result()?.isAbout(cover) == true)
  }
}

struct TwelveMonthsTests {
  private func history(closed: String?) -> CandidateHistory {
    CandidateHistory([
      submission(closed: "2020-01-31"),
      submission("2023-2", decided: "2024-09-06", closed: closed),
    ])
  }

  @Test(
    "R31: twelve months between closing dates, to the day",
    arguments: [
      ("2024-03-15", "2025-03-14", true), ("2024-03-15", "2025-03-15", false),
      ("2024-02-29", "2025-02-27", true), ("2024-02-29", "2025-02-28", false),
      ("2023-02-28", "2024-02-27", true), ("2023-02-28", "2024-02-28", false),
      ("2024-12-31", "2025-12-30", true), ("2024-12-31", "2025-12-31", false),
    ])
  func boundary(original: String, new: String, isWarned: Bool) {
    let warning = history(closed: original).warning(closing: day(new))
    #expect((warning != nil) == isWarned)
  }

  @Test("R31: what is not known is said; without a second disapproval nothing is")
  func unknown() {
    #expect(CandidateHistory([submission()]).warning(closing: nil) == nil)
    #expect(
      history(closed: "2024-03-15").warning(closing: nil)
        == .newUnknown(earliest: day("2025-03-15")))
    let none = CandidateHistory([submission(), submission("2023-2", decided: "2024-09-06")])
    #expect(none.warning(closing: day("2025-03-15")) == .originalUnknown)
    #expect(none.earliestClosing == nil)
  }

  @Test("R31: the warning is a discrepancy that an administrator may settle in words")
  func override() {
    let docketed = Sample.docketed(
      Sample.second, discrepancies: [ClosingDateWarning.check], disapprovals: 2,
      experience: "A year as acting director.")
    var record = TestRecord()
    #expect(record.proceedings.refusal(of: .caseDocketed(docketed), by: Sample.hale)?.rule == "R43")
    record.say(
      .discrepancyResolved(
        Sample.second, docketed.package, check: ClosingDateWarning.check,
        reason: "The earlier competition was cancelled."), by: Sample.hale)
    #expect(record.proceedings.refusal(of: .caseDocketed(docketed), by: Sample.hale) == nil)
  }
}

struct ResubmissionDeadlineTests {
  @Test("R32: counted from the day the case was returned, after one disapproval")
  func deadline() {
    let history = CandidateHistory([submission(returned: "2024-01-01")])
    #expect(history.resubmissionDeadline(days: 60) == day("2024-03-01"), "2024 has a leap day")
    #expect(history.missedDeadline(received: day("2024-03-01"), days: 60) == nil)
    #expect(history.missedDeadline(received: day("2024-03-02"), days: 60) == day("2024-03-01"))
    #expect(history.resubmissionDeadline(days: 30) == day("2024-01-31"))
  }

  @Test("R32: none where the day is not known, or where it is not a first disapproval")
  func none() {
    #expect(CandidateHistory([submission()]).resubmissionDeadline(days: 60) == nil)
    let twice = CandidateHistory([
      submission(returned: "2024-01-01"), submission("2", decided: "2024-02-01"),
    ])
    #expect(twice.resubmissionDeadline(days: 60) == nil)
    let approved = CandidateHistory([
      submission(returned: "2024-01-01"), submission("2", decided: "2024-02-01", .approved),
    ])
    #expect(approved.resubmissionDeadline(days: 60) == nil)
  }
}

@testable import CaseModel
import Testing

/// `docs/checks.md` is made of the checks themselves.
struct CheckPageTests {
  @Test func thePageSaysWhatTheChecksSay() throws {
    try Golden.expect(page, "docs/checks.md")
  }

  @Test(
    arguments: CheckDescription.ofCases + CheckDescription.ofDockets + CheckDescription.ofFiles
      + CheckDescription.ofImports)
  func everyCheckSaysWhatItFindsAndWhatToDo(_ check: CheckDescription) {
    #expect(check.finds.hasSuffix(".") && check.advice.hasSuffix("."))
    #expect(!check.finds.contains("|") && !check.advice.contains("|"))
    #expect(check.rule?.hasPrefix("R") != false)
  }

  private var page: String {
    """
    # The checks

    What `qrb case check` and the reader note about a package, and what to do about it. An **error** keeps a case from being docketed
    until it is settled or somebody records why it is taken all the same (R43); a **warning** is for somebody to look at; a **note** is good to
    know. Nothing here ever keeps a case from being shown. The rules are those of [rules](rules.md).

    This page is made of the checks in `Sources/CaseModel/Checks/` and is not written by hand: change a check, then run
    `QRB_RECORD_FIXTURES=1 swift test --filter CaseModelTests`. Each check has its cases in `Fixtures/Checks/<check>/`.

    ## What a case contains

    \(table(CheckDescription.ofCases))

    ## The docket as a whole

    \(table(CheckDescription.ofDockets))

    ## The files of a package

    \(table(CheckDescription.ofFiles))

    ## How the texts were made

    \(table(CheckDescription.ofImports))

    ## What is not checked

    - R44: whether merit staffing procedures were followed. Only the name of who certified the candidate is looked for.
    - R45: technical qualifications are the agency's.
    - R46: federal holidays. Business days are Monday to Friday, so that a deadline may lie a few days later than found.
    - R48: whether a noncareer employee is to be converted in place. No document of a package says it.

    ## Time limits

    A docket's `settings.json` ([schema](schemas/settings.schema.json)) sets the time limits of its office; without it these hold:

    | first closing date | time for the submission (R46) |
    |---|---|
    \(SubmissionDeadline.ofTheSources.map(row).joined(separator: "\n"))

    Which of them holds is decided by the day the announcement closed, from which the time runs. The memorandum of 2006 says 90 days, later
    sources 90 business days, and none says since when, so the longer reading stands. A resubmission after a first disapproval has \
    \(CheckSettings().resubmission) from
    the return (R32). `--deadline` of `qrb case check` replaces the whole table for one run.

    """
  }

  private func row(_ deadline: SubmissionDeadline) -> String {
    "| \(deadline.closedFrom?.inWords ?? "any") | \(deadline.limit) |"
  }

  private func table(_ checks: [CheckDescription]) -> String {
    let rows = checks.map {
      "| `\($0.id)` | \($0.severity.rawValue) | \($0.rule ?? "") | \($0.finds) | \($0.advice) |"
    }
    return (["| check | severity | rule | finds | what to do |", "|---|---|---|---|---|"] + rows)
      .joined(separator: "\n")
  }
}

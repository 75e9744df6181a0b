@testable import CaseModel
import HarmlessText
import StrictJSON
import SystemFiles
import Testing

struct CaseReportTests {
  private func report(_ fixture: String) throws -> CaseReport {
    let folder = "\(Fixtures.folder)/Checks/\(fixture)"
    return CaseReport(try CaseFolder(folder).package(), path: "cases/2025-2001")
  }

  private func text(_ report: CaseReport, _ width: Int) -> [String] {
    report.lines(width: width).map(\.text.string)
  }

  @Test func headingMessageSourceAndAdvice() throws {
    #expect(
      try text(report("narrative-too-long/triggers"), 80) == [
        "2025-2001 · Jordan Hale · River Commission · criterion A",
        "  warning  The statement has 11 pages; no more than 10 are asked for.",
        "           data/text/statement.txt · R41 · narrative-too-long",
        "           Ask the agency to shorten it. No source says what follows otherwise:",
        "           the board may read it as it is.",
      ])
  }

  @Test func narrowScreensHaveTheSeverityAbove() throws {
    #expect(
      try text(report("narrative-too-long/triggers"), 40).prefix(6) == [
        "2025-2001 · Jordan Hale · River", "Commission · criterion A", "  warning",
        "    The statement has 11 pages; no more",
        "    than 10 are asked for.",
        "    data/text/statement.txt · R41 ·",
      ])
  }

  @Test func noLineIsWiderThanTheTerminal() throws {
    for fixture in CheckFixture.all where fixture.name == "triggers" {
      let report = CaseReport(
        unreadable: "some/where/漢字漢字漢字漢字漢字漢字漢字漢字/2025-2001", cover: nil,
        findings: try fixture.findings())
      for width in [24, 33, 40, 59, 60, 80, 120, 200] {
        #expect(report.lines(width: width).allSatisfy { $0.text.width <= width })
      }
    }
  }

  @Test func aCaseInOrderIsOneLine() throws {
    #expect(
      try text(report("narrative-too-long/clean"), 80)
        == ["2025-2001 · Jordan Hale: nothing found"])
    let limited = try report("narrative-too-long/triggers").limited(to: .error)
    #expect(text(limited, 80) == ["2025-2001 · Jordan Hale: no errors"])
  }

  @Test func thePathIsNamedWhereItIsNotTheNumber() throws {
    let report = try CaseReport(
      CaseFolder("\(Fixtures.folder)/Checks/narrative-too-long/clean").package(), path: "in/box")
    #expect(text(report, 80).first?.hasPrefix("2025-2001 (in/box) · ") == true)
    let broken = CaseReport(unreadable: "in/box", cover: nil, findings: [])
    #expect(text(broken, 80) == ["in/box: nothing found"])
  }

  @Test func limitedToASeverity() throws {
    let report = try report("edition-contradicts-announcement/triggers")
    #expect(report.limited(to: .note).findings.count == report.findings.count)
    #expect(report.limited(to: .warning).findings.allSatisfy { $0.severity <= .warning })
    #expect(report.limited(to: .warning).findings.count < report.findings.count)
    #expect(report.limited(to: .error).findings.isEmpty)
  }

  @Test func summary() throws {
    var summary = ReportSummary()
    #expect(summary.sentence == "0 cases.")
    for name in ["document-text-missing/triggers", "narrative-too-long/clean"] {
      summary.add(try report(name))
    }
    #expect(summary.sentence == "2 cases: 1 with errors, 1 in order.")
    #expect(summary.hasErrors)
    var docket = ReportSummary()
    docket.add(CaseReport(docket: "d", findings: [Finding(.error, check: "x", "y")]))
    #expect(docket.hasErrors && docket.cases == 0)
  }

  @Test func everyReportIsAsItsSchemaSays() throws {
    let file = try Files.read("\(Fixtures.root)/docs/schemas/case-report.schema.json")
    let schema = Schema(root: try JSONText(file).root)
    for fixture in CheckFixture.all where fixture.triggers {
      let findings = try fixture.findings()
      for report in [
        CaseReport(unreadable: "p", cover: nil, findings: findings),
        CaseReport(docket: "d", findings: findings),
      ] {
        let line = try JSONText(report.jsonValue.encodedOnOneLine()).root
        #expect(schema.faults(in: line) == [])
      }
    }
    let whole = try report("narrative-too-long/clean").jsonValue.encodedOnOneLine()
    #expect(schema.faults(in: try JSONText(whole).root) == [])
  }
}

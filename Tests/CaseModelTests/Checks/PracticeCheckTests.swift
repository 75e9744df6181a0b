@testable import CaseModel
import SystemFiles
import Testing

/// The practice cases are sound cases: nothing may be found in them that is not there.
struct PracticeCheckTests {
  @Test func nothingWrongIsFoundInThePracticeDocket() throws {
    var report = ""
    for name in try Files.names(in: "\(Fixtures.folder)/PracticeDocket") {
      let package = try CaseFolder("\(Fixtures.folder)/PracticeDocket/\(name)").package()
      #expect(!package.findings.contains { $0.severity == .error }, "\(name)")
      report += "\(name)\n" + package.findings.map(\.fixtureLine).joined()
    }
    try Golden.expect(report, "Checks/practice-docket.txt")
  }
}

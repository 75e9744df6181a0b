@testable import CaseModel
import Testing

/// Every folder of `Fixtures/Checks` is a case; adding a check needs a folder and no test code.
struct CheckFixtureTests {
  private static let names =
    CheckDescription.ofCases.map(\.id) + CheckDescription.ofDockets.map(\.id)

  @Test(arguments: names)
  func everyCheckHasAFixtureThatTriggersItAndOneThatDoesNot(_ check: String) {
    let fixtures = CheckFixture.all.filter { $0.check == check }.map(\.name)
    #expect(fixtures.contains("triggers"))
    #expect(fixtures.contains("clean"))
  }

  @Test func everyFolderIsOfACheck() {
    #expect(Set(CheckFixture.all.map(\.check)) == Set(Self.names))
  }

  @Test(arguments: CheckFixture.all)
  func findsWhatIsExpected(_ fixture: CheckFixture) throws {
    let findings = try fixture.findings()
    #expect(findings.contains { $0.check == fixture.check } == fixture.triggers)
    #expect(findings.map(\.severity) == findings.map(\.severity).sorted())
    try Golden.expect(
      findings.map(\.fixtureLine).joined(),
      "Checks/\(fixture.check)/\(fixture.name)/expected.txt")
  }

  @Test func everyCheckHasItsOwnName() {
    let all = Self.names + CheckDescription.ofFiles.map(\.id)
    #expect(Set(all).count == all.count)
    for id in all { #expect(CheckDescription.named(id)?.id == id) }
  }
}

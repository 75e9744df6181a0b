import CaseModel
import Foundation
import Testing
import TextScreen

@testable import ReviewApp

/// Whole screens as they are seen, kept as text in `Fixtures/Screens`.
@Suite struct ScreenSnapshotTests {
  private static let number = PracticeFixture.number

  private static func docket(_ columns: Int, _ rows: Int) -> AppState {
    var fixture = PracticeFixture.cleared
    fixture.clear(PracticeFixture.number42, PracticeFixture.okafor)
    fixture.cast(PracticeFixture.number42, PracticeFixture.okafor, .approve)
    return fixture.state(columns: columns, rows: rows)
  }

  /// Reading the second section, with one passage marked there.
  private static func reader(_ columns: Int, _ rows: Int) -> AppState {
    var state = PracticeFixture.reading(columns: columns, rows: rows)
    state.press("]", "]", "m", "Down", "Enter", "Enter")
    _ = state.update(.draftKept)
    _ = state.update(.input(.key(.control("L"))))
    return state
  }

  private static func decision() -> AppState {
    var state = reader(80, 24)
    state.press("d", "Tab", "Space", "Tab", "Tab", "Tab", "F2")
    state.write(" The size of the staff is not given.")
    _ = state.update(.draftKept)
    return state
  }

  private static let screens: [(name: String, state: @Sendable () -> AppState)] = [
    ("docket-120x36", { docket(120, 36) }), ("docket-40x12", { docket(40, 12) }),
    ("reader-120x36", { reader(120, 36) }), ("reader-80x24", { reader(80, 24) }),
    ("reader-40x12", { reader(40, 12) }), ("decision-80x24", { decision() }),
    (
      "cast-80x24",
      {
        var state = decision()
        state.press("F9")
        state.write("CAS")
        return state
      }
    ),
  ]

  @Test(arguments: screens.indices)
  func `a screen looks as it did`(_ index: Int) throws {
    let screen = Self.screens[index]
    let seen = screen.state().seen
    let file = PracticeFiles.fixtures.appendingPathComponent("Screens/\(screen.name).txt")
    if ProcessInfo.processInfo.environment["QRB_RECORD_FIXTURES"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(seen.utf8).write(to: file)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(
      expected == seen,
      "\(screen.name) differs; run the tests once with QRB_RECORD_FIXTURES=1 and look at the difference"
    )
  }
}

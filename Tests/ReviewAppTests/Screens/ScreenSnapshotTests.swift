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

  private static let screens = pages + newerPages

  private typealias Shown = (name: String, state: @Sendable () -> AppState)

  /// The pages that are seen less often, each at every size.
  private static let newerPages: [Shown] = [(120, 36), (80, 24), (40, 12)].flatMap(newerPages)

  private static func newerPages(_ columns: Int, _ rows: Int) -> [Shown] {
    let pages: [Shown] = [
      ("record", { record(columns, rows) }), ("measure", { measure(columns, rows) }),
      ("history", { resubmission(columns, rows, "h") }),
      ("comparison", { resubmission(columns, rows, "c", "]", "]") }),
      ("originals", { resubmission(columns, rows, "i") }), ("found", { found(columns, rows) }),
      ("conflict", { docket(columns, rows, "Down", "Down", "Enter") }),
      ("board", { measure(columns, rows, "Esc", "x") }),
    ]
    return pages.map { ("\($0.name)-\(columns)x\(rows)", $0.state) }
  }

  private static func docket(_ columns: Int, _ rows: Int, _ keys: String...) -> AppState {
    var state = docket(columns, rows)
    for key in keys { state.press(key) }
    return state
  }

  private static func record(_ columns: Int, _ rows: Int) -> AppState {
    let state = docket(columns, rows)
    var fixture = PracticeFixture.cleared
    fixture.say(
      .editionOverridden(
        number, .ecqs2025, reason: "The announcement of 2 July 2025 was published anew."),
      by: PracticeFixture.hale)
    fixture.say(
      .memberUnavailable(PracticeFixture.reyes, reason: "In hospital."), by: PracticeFixture.hale)
    fixture.cast(number, PracticeFixture.okafor, .approve)
    fixture.say(
      .conflictAnswered(PracticeFixture.number42, .none), by: PracticeFixture.reyes)
    var notes = RecordNotes(faults: ["record/okafor/00000009.json: it is no statement"])
    for recorded in fixture.statements {
      let statement = recorded.statement
      notes.statements[recorded.id] = StatementNote(
        file: "record/\(statement.author.rawValue)/0000000\(statement.sequence).json",
        author: statement.author, kind: statement.body.kind, caseNumber: statement.body.caseNumber,
        claimedTime: "2025-08-06T14:00:00Z", receipt: "K7QF-29MD")
    }
    var next = state
    _ = next.update(.recordRead(fixture.proceedings, notes))
    next.press("E")
    return next
  }

  private static func measure(_ columns: Int, _ rows: Int, _ keys: String...) -> AppState {
    var state = PracticeFixture.cleared.state(
      .administrator(PracticeFixture.hale), at: .docket, columns: columns, rows: rows)
    state.press("B", "Down", "x u", "Down", "Enter", "Tab", "Tab")
    state.write("In hospital since Monday, says the department.")
    _ = state.update(.draftKept)
    for key in keys { state.press(key) }
    return state
  }

  private static func resubmission(_ columns: Int, _ rows: Int, _ keys: String...) -> AppState {
    var state = PracticeFixture.reading(PracticeFixture.number45, columns: columns, rows: rows)
    for key in keys { state.press(key) }
    return state
  }

  private static func found(_ columns: Int, _ rows: Int) -> AppState {
    var state = docket(columns, rows, "F")
    state.write("budget")
    state.press("Enter")
    for number in [number, PracticeFixture.number42] {
      let places = FoundPlace.all(of: "budget", in: PracticeFiles.package(number))
      _ = state.update(.foundInCase(number, places, serial: 1))
    }
    state.press("Down")
    return state
  }

  private static let pages: [Shown] = [
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

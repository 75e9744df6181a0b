import BoardReview
import CaseModel
import HarmlessText
import TextScreen

@testable import ReviewApp

extension PracticeFixture {
  /// The interface before the whole practice docket.
  func state(
    _ viewer: Viewer = .member(okafor), at page: Page = .docket, columns: Int = 120, rows: Int = 36
  ) -> AppState {
    var state = AppState(
      size: Size(columns: columns, rows: rows), viewer: viewer,
      docket: Docket(name: "docket", proceedings: proceedings, entries: Self.entries), page: page)
    _ = state.update(.clock("10:42"))
    return state
  }

  /// The covers of every practice case.
  static var entries: [DocketEntry] {
    PracticeFiles.packages.map { DocketEntry(number: $0.cover.number, cover: .read($0.cover)) }
  }

  /// A package as the shell would hand it in.
  static func opened(
    _ number: CaseNumber = number, _ items: [DraftItem] = [], isRecovered: Bool = false
  ) -> AppEvent {
    .caseOpened(number, PracticeFiles.package(number), items, isRecovered: isRecovered)
  }

  /// A member reading a case that is open.
  static func reading(
    _ number: CaseNumber = number, columns: Int = 120, rows: Int = 36, items: [DraftItem] = [],
    isRecovered: Bool = false
  ) -> AppState {
    var fixture = PracticeFixture()
    fixture.clear(number, okafor)
    var state = fixture.state(at: .docket, columns: columns, rows: rows)
    _ = state.resume(number)
    _ = state.update(opened(number, items, isRecovered: isRecovered))
    return state
  }

  /// A member at the form of the ballot.
  static func deciding(columns: Int = 80, rows: Int = 24, items: [DraftItem] = []) -> AppState {
    var state = reading(columns: columns, rows: rows, items: items)
    state.press("d")
    return state
  }
}

extension AppState {
  /// What a test reads of the row at the bottom but one.
  var statusRow: String { render().snapshot(row: size.rows - 2) }

  /// Changes kept by these effects.
  static func kept(_ effects: [Effect]) -> [DraftItem] {
    effects.flatMap { effect -> [DraftItem] in
      if case .keepDraft(_, let items) = effect { items } else { [] }
    }
  }

  /// The rows that begin with the sign of being selected.
  var selectedRows: [String] {
    seen.split(separator: "\n").map(String.init).filter { $0.hasPrefix(">") }
  }

  mutating func click(_ row: Int, _ column: Int, _ action: MouseEvent.Action = .press) -> [Effect] {
    update(.input(.mouse(MouseEvent(action, at: Position(row: row, column: column)))))
  }

  /// Where a text stands on the screen; a test fails where it does not.
  func find(_ text: String) -> Position? {
    for (row, line) in seen.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let range = line.range(of: text) {
        return Position(
          row: row, column: line.distance(from: line.startIndex, to: range.lowerBound))
      }
    }
    return nil
  }
}

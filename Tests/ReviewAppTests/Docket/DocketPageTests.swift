import BoardReview
import CaseModel
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct DocketPageTests {
  private let reyes = Viewer.member(PracticeFixture.reyes)

  /// The numbers in the order of the rows.
  private static func order(_ state: AppState) -> [String] {
    state.seen.split(separator: "\n").compactMap { line in
      line.dropFirst(2).prefix { $0 != " " }.hasPrefix("2025-")
        ? String(line.dropFirst(2).prefix(9)) : nil
    }
  }

  @Test(arguments: [(120, 36), (80, 24), (40, 14)])
  func `cases stand in the order of their numbers with candidate and own state`(_ size: (Int, Int))
  {
    let state = PracticeFixture().state(reyes, columns: size.0, rows: size.1)
    #expect(Self.order(state) == (1041...1048).map { "2025-\($0)" })
    #expect(state.words.contains("2025-1041 Renée A."), "\(state.seen)")
    #expect(state.words.contains("excused"))
    #expect(state.words.contains("not opened"))
    #expect(state.words.contains("0 of 7 cast"))
    for line in state.seen.split(separator: "\n") { #expect(line.count <= size.0) }
  }

  @Test func `a wide docket has agency, position, criterion and pages`() {
    let seen = PracticeFixture().state().words
    #expect(seen.contains("Department of Energy"))
    #expect(seen.contains("Director, Office of Grid R…"))
    #expect(seen.contains("A 10 not opened"))
  }

  @Test func `the selected row has a sign and the cursor, and keys move both`() {
    var state = PracticeFixture().state()
    #expect(state.selectedRows.map { $0.prefix(11) } == ["> 2025-1041"])
    state.press("j", "Down", "j")
    #expect(state.selectedRows.map { $0.prefix(11) } == ["> 2025-1044"])
    #expect(state.render().cursor == Position(row: 5, column: 0))
    state.press("G")
    #expect(state.selectedRows.map { $0.prefix(11) } == ["> 2025-1048"])
    state.press("g g")
    #expect(state.selectedNumber == PracticeFixture.number)
    state.press("k")
    #expect(state.selectedNumber == PracticeFixture.number)
  }

  @Test func `on the smallest screen the list scrolls with the selection`() {
    var state = PracticeFixture().state(columns: 40, rows: 12)
    state.press("End")
    #expect(state.selectedRows.map { $0.prefix(11) } == ["> 2025-1048"])
    #expect(state.render().cursor != nil)
  }

  @Test func `sorting by agency or by state keeps the selected case, and never asks for merit`() {
    var state = PracticeFixture.cleared.state(reyes)
    state.press("End", "s a")
    #expect(state.selectedNumber?.rawValue == "2025-1048")
    let agencies = Self.order(state).compactMap { name in
      PracticeFiles.packages.first { $0.cover.number.rawValue == name }?.cover.agency.written
    }
    #expect(agencies.count == 8)
    #expect(agencies == agencies.sorted())
    state.press("s s")
    #expect(Self.order(state).last == "2025-1046")
    #expect(state.selectedNumber?.rawValue == "2025-1048")
    state.press("s n")
    #expect(Self.order(state) == (1041...1048).map { "2025-\($0)" })
    let sorting = Command.allCases.map(\.name).filter { $0.hasPrefix("sort") }
    #expect(sorting == ["sort-by-number", "sort-by-agency", "sort-by-state"])
  }

  @Test func `no order and no filter tells how anybody voted`() {
    func docket(_ vote: Vote) -> AppState {
      var fixture = PracticeFixture()
      for number in [PracticeFixture.number, PracticeFixture.number42] {
        fixture.clear(number, PracticeFixture.okafor, PracticeFixture.lindqvist)
        fixture.cast(number, PracticeFixture.lindqvist, vote, overall: "Not shown.")
      }
      return fixture.state()
    }
    for keys in ["s s", "s a", "s n"] {
      var left = docket(.approve)
      var right = docket(.disapprove)
      left.press(keys)
      right.press(keys)
      #expect(left.seen == right.seen)
    }
  }

  @Test func `a filter shows what matches as it is typed, and Esc shows all again`() {
    var state = PracticeFixture().state(reyes)
    state.press("End", "/")
    state.write("energy")
    #expect(Self.order(state) == ["2025-1046"])
    #expect(state.seen.contains("show cases with: energy"))
    #expect(state.render().cursor?.row == 35)
    state.press("Enter")
    #expect(state.selectedNumber?.rawValue == "2025-1046")
    state.press("Esc")
    #expect(Self.order(state).count == 8)
    #expect(state.page == .docket)
    state.press("/")
    state.write("EXCUSED")
    state.press("Enter")
    #expect(Self.order(state) == ["2025-1046"])
    state.press("/")
    state.write("x-y-z")
    #expect(state.words.contains("No case matches “EXCUSEDx-y-z”. Esc shows all again."))
    #expect(state.press("Enter", "Enter").isEmpty)
  }

  @Test func `a cover that is unread or broken leaves its row, with the reason`() {
    var state = AppState(
      size: Size(columns: 80, rows: 24), viewer: .reader,
      docket: Docket(
        name: "cases", proceedings: nil,
        entries: [
          DocketEntry(number: PracticeFixture.number),
          DocketEntry(
            number: PracticeFixture.number42, cover: .broken("case.json, line 3: no number.")),
        ]))
    #expect(state.words.contains("2025-1041"))
    #expect(state.words.contains("2025-1042 case.json, line 3: no number."))
    state.press("j", "Enter")
    #expect(state.page == .docket)
    #expect(state.statusRow.contains("case.json, line 3: no number."))
    let cover = PracticeFiles.package(PracticeFixture.number).cover
    _ = state.update(.coversRead([PracticeFixture.number: .read(cover)]))
    #expect(state.words.contains("Renée A. Thibodeaux"))
  }

  @Test func `a folder without cases says so and what makes one`() {
    let state = AppState(
      size: Size(columns: 80, rows: 24), viewer: .reader,
      docket: Docket(name: "empty", proceedings: nil, entries: []))
    #expect(state.words.contains("No cases in this folder yet. A case is a folder under cases/"))
    #expect(state.render().cursor != nil)
  }

  @Test func `a member's own state is a word, as far as the case has come`() {
    var fixture = PracticeFixture()
    let members = BoardFixture.members
    let numbers = PracticeFiles.packages.map(\.cover.number)
    fixture.clear(numbers[1], members[0])
    fixture.say(.conflictAnswered(numbers[2], .excused(.ownJudgment)), by: members[0])
    for number in [numbers[3], numbers[4]] {
      fixture.clear(number, members[0], members[1], members[2])
    }
    fixture.cast(numbers[3], members[0], .approve)
    for member in members { fixture.cast(numbers[4], member, .disapprove, overall: "Not shown.") }
    fixture.open(numbers[4])
    let rows = fixture.state().seen.split(separator: "\n").filter { $0.contains("2025-104") }
    let words = ["not opened", "reading", "excused", "cast", "to discuss"]
    for (row, word) in zip(rows, words) { #expect(row.hasSuffix(" \(word)"), "\(row)") }
    #expect(fixture.state().words.contains("2 of 7 cast"))
  }

  @Test func `a begun ballot makes the case a draft`() {
    var state = PracticeFixture.deciding()
    state.press("Space", "Esc", "Esc")
    #expect(state.page == .docket)
    #expect(state.selectedRows.first?.contains("draft") == true)
  }
}

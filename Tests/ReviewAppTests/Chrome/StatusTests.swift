import CaseModel
import HarmlessText
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct StatusTests {
  private static let numbers = PracticeFiles.packages.map(\.cover.number)

  @Test(arguments: numbers, [(120, 36), (80, 24), (40, 12)])
  func `why this edition is read whole on every screen`(_ number: CaseNumber, _ size: (Int, Int)) {
    var fixture = PracticeFixture()
    fixture.clear(number, PracticeFixture.okafor)
    var state = fixture.state(columns: size.0, rows: size.1)
    _ = state.resume(number)
    _ = state.update(PracticeFixture.opened(number))
    state.press("e")
    let governing = PracticeFiles.package(number).governing
    for sentence in [governing.reason] + governing.remarks {
      #expect(state.words.contains(sentence.dropFirst()), "\(sentence)\n\(state.seen)")
    }
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func `that a draft is not saved is never hidden by another answer`(_ size: (Int, Int)) {
    var state = PracticeFixture.deciding(columns: size.0, rows: size.1)
    _ = state.update(.draftNotKept("no space is left on the device"))
    let words = "NOT SAVED: no space is left on the device. The text stays here; nothing is cast."
    #expect(state.words.contains(words), "\(state.seen)")
    state.press("F9")
    #expect(state.words.contains("Choose first: approve or disapprove."))
    #expect(state.words.contains(words), "\(state.seen)")
    _ = state.update(.draftKept)
    state.press("Tab")
    #expect(!state.words.contains("NOT SAVED"))
    #expect(state.words.contains("Draft saved"))
  }

  @Test func `what is kept and what is cast are said together`() {
    var state = PracticeFixture.reading()
    #expect(state.statusRow.hasPrefix(" not cast"))
    state.press("]")
    _ = state.update(.draftKept)
    #expect(state.statusRow.hasPrefix(" Draft saved 10:42 · not cast"))
    state = PracticeFixture.reading(columns: 40, rows: 12)
    _ = state.update(.draftKept)
    #expect(state.statusRow.hasPrefix(" Draft saved · not cast"), "\(state.statusRow)")
    #expect(state.statusRow.contains("p. 1"))
  }

  @Test func `where am I could be spoken`() {
    var state = PracticeFixture.reading()
    state.press("]", "]", "w")
    let place = state.readingPlace(of: PracticeFixture.number)
    let paragraph = place.map { $0.paragraph == 0 ? "" : ", paragraph \($0.paragraph)" } ?? ""
    #expect(
      state.words.contains(
        "Case 1 of 8, 2025-1041. Qualifications statement. Leading People, page \(place?.page ?? 0) of 10\(paragraph). Not cast."
      ),
      "\(state.seen)")
    state.press("Esc", "w")
    #expect(state.words.contains("8 cases. The docket. 0 of 8 cast."))
    state = PracticeFixture.deciding()
    state.press("w")
    #expect(state.words.contains("Decision form."))
  }

  @Test(arguments: [(39, 12), (40, 11), (10, 4), (1, 1)])
  func `a window that is too small says which size it needs`(_ size: (Int, Int)) {
    var state = PracticeFixture.reading()
    _ = state.update(.input(.resized(Size(columns: size.0, rows: size.1))))
    if size.0 > 30 {
      #expect(state.words.contains("This window is \(size.0) × \(size.1)."))
      #expect(state.words.contains("Please make it at least 40 × 12. Nothing is lost."))
    }
    #expect(state.render().size == Size(columns: size.0, rows: size.1))
    #expect(state.render().cursor == Position(row: 0, column: 0))
  }

  @Test(arguments: Context.allCases)
  func `the last row names keys that work, and how to get help`(_ context: Context) {
    for size in [(120, 36), (80, 24), (40, 12)] {
      let state = HelpTests.state(in: context, columns: size.0, rows: size.1)
      let row = state.render().snapshot(row: size.1 - 1)
      #expect(row.hasSuffix("help"), "\(row)")
      for command in state.hints where state.unavailability(of: command) != nil {
        let key = Keymap.table(for: context).key(for: command) ?? "none"
        #expect(!row.contains(" \(key) \(command.hint(in: context).string)"), "\(row)")
      }
      let leaving = state.leavingCommand
      let key = Keymap.table(for: context).key(for: leaving) ?? "none"
      #expect(row.contains(" \(key) \(leaving.hint(in: context).string)"), "\(row)")
    }
  }

  @Test func `one Esc too many says how to leave, and leaves nothing`() {
    var state = PracticeFixture.reading()
    for _ in 0..<5 { #expect(!state.press("Esc").contains(.quit)) }
    #expect(state.page == .docket)
    #expect(state.words.contains("This is the first page. Q leaves the program"))
    #expect(state.press("q") == [.quit])
  }

  @Test func `a docket of which not all is shown says so, and Esc shows it again`() {
    var state = PracticeFixture.cleared.state()
    state.press("/")
    state.write("energy")
    state.press("Enter")
    #expect(state.words.contains("1 of 8 cases, with “energy”"))
    #expect(state.words.contains("Esc all cases"))
    state.press("Esc")
    #expect(state.words.contains("2025-1041") && !state.words.contains("with “energy”"))
  }

  @Test func `a question that is longer than the window can be read to its end below the banner`() {
    var state = BoardFixture().state(columns: 40, rows: 12)
    state.press("x a")
    let reason = (1...60).map { "w\($0)" }.joined(separator: " ")
    state.write("\(reason).")
    state.press("Tab", "Tab", "Enter")
    #expect(state.question != nil)
    #expect(state.seen.hasPrefix(" CUI//SP-PERS"))
    #expect(state.words.contains("↓ more") && state.words.contains("Type ADJOURN"))
    for _ in 0..<30 { state.press("Down") }
    #expect(state.words.contains("This cannot be undone.") && !state.words.contains("↓ more"))
    state.write("ADJOURN")
    #expect(state.press("Enter") == [.state(.boardAdjourned(reason: "\(reason)."))])
  }

  @Test func `keys that may be meant stand each on a line of its own`() {
    var state = BoardFixture().state(columns: 40, rows: 12)
    state.press("x")
    let rows = state.seen.split(separator: "\n").filter { $0.hasPrefix(" x ") && $0.contains("  ") }
    #expect(rows.count == BoardMeasure.allCases.count)
  }

  @Test func `every page but those without cases has banner and case at the top`() {
    let state = PracticeFixture.reading()
    let top = state.render().snapshot(row: 0)
    #expect(top.hasPrefix(" PRACTICE"))
    #expect(top.contains("Case 1 of 8 · 2025-1041 · Renée A. Thibodeaux"))
  }
}

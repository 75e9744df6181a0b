import CaseModel
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct MarkingTests {
  private static let number = PracticeFixture.number

  /// The mark that is made of a sentence in the second section.
  private func marked(_ keys: String..., columns: Int = 120, rows: Int = 36) -> (AppState, [Effect])
  {
    var state = PracticeFixture.reading(columns: columns, rows: rows)
    state.press("]", "]", "m")
    for key in keys { state.press(key) }
    state.press("Enter")
    let effects = state.press("Enter")
    return (state, effects)
  }

  private static func quote(_ state: AppState) -> String {
    guard let mark = state.work[number]?.draft.marks.last else { return "" }
    return Quotation(mark, in: PracticeFiles.package(number)).text
  }

  @Test func `a passage is whole sentences, tied to the ECQ of the part it stands in`() {
    let (state, effects) = marked()
    let mark = state.work[Self.number]?.draft.marks.first
    #expect(mark?.qualification == 2)
    #expect(effects == [.keepDraft(Self.number, [mark?.item ?? DraftItem(key: "", text: nil)])])
    #expect(Self.quote(state).last.map { ".?!".contains($0) } == true, "\(Self.quote(state))")
    #expect(state.words.contains("Marked for ECQ 2. Only you see marks."))
    #expect(state.words.contains("1 passage marked"))
    #expect(state.seen.contains("▐"))
  }

  @Test func `arrows take another sentence, or more, or less`() {
    let one = Self.quote(marked().0)
    let two = Self.quote(marked("Right").0)
    #expect(two.hasPrefix(one) && two.count > one.count)
    #expect(Self.quote(marked("Right", "Left").0) == one)
    let next = Self.quote(marked("Down").0)
    #expect(two.hasSuffix(next) && next != one)
    #expect(Self.quote(marked("j", "k").0) == one)
    #expect(Self.quote(marked("Left").0) == one)
  }

  @Test func `a digit ties the passage to another ECQ, 0 to none, and an unknown one is refused`() {
    var state = PracticeFixture.reading(columns: 40, rows: 12)
    state.press("]", "m", "Enter")
    #expect(state.words.contains("Which ECQ does it speak to? Enter: ECQ 1."), "\(state.seen)")
    #expect(state.words.contains("0 for a competency that runs through all."), "\(state.seen)")
    #expect(state.press("9").isEmpty)
    #expect(state.words.contains("There is no ECQ 9 in this edition."))
    #expect(!state.press("4").isEmpty)
    #expect(state.work[Self.number]?.draft.marks.last?.qualification == 4)
    state.press("m", "Down", "Enter", "0")
    #expect(state.work[Self.number]?.draft.marks.last?.qualification == nil)
    #expect(state.work[Self.number]?.draft.marks.count == 2)
  }

  @Test func `Esc leaves the passage unmarked`() {
    var state = PracticeFixture.reading()
    let before = state.seen
    state.press("m", "Right", "Enter", "Esc")
    #expect(state.words.contains("Nothing was marked."))
    state.press("Ctrl-L")
    #expect(state.seen == before)
    #expect(state.work[Self.number]?.draft.marks.isEmpty == true)
  }

  @Test func `the passage being chosen stays in sight on the smallest screen`() {
    var state = PracticeFixture.reading(columns: 40, rows: 12)
    state.press("]", "m")
    for _ in 0..<40 {
      state.press("Down")
      let cursor = state.render().cursor
      #expect(cursor.map { (2..<10).contains($0.row) } == true)
      #expect(cursor?.column != 0)
    }
  }

  @Test func `a mark has a note, is removed with x, and both are kept`() {
    var (state, _) = marked()
    let serial = state.work[Self.number]?.draft.marks.first?.serial ?? 0
    state.press("a")
    #expect(state.seen.contains("note on this mark (private):"))
    state.write("Ask about the 12 percent.")
    let kept = AppState.kept(state.press("Enter"))
    #expect(kept.first?.key == "mark.\(serial)")
    #expect(kept.first?.text?.hasSuffix(" 2 Ask about the 12 percent.") == true)
    state.press("a")
    #expect(state.prompt?.field.text == "Ask about the 12 percent.")
    state.press("Esc")
    #expect(
      state.press("x") == [.keepDraft(Self.number, [DraftItem(key: "mark.\(serial)", text: nil)])])
    #expect(!state.words.contains("passage marked"))
    #expect(!state.seen.contains("▐"))
    #expect(state.press("x").isEmpty)
    #expect(state.words.contains("No mark here."))
  }

  @Test func `changes of marks are undone and made again, and each step is kept`() {
    var (state, _) = marked()
    let number = Self.number
    func items() -> [DraftItem] { state.work[number]?.draft.marks.map(\.item) ?? [] }
    let first = items()
    state.press("a")
    state.write("A note.")
    state.press("Enter")
    let noted = items()
    let removed = state.press("x")
    #expect(state.words.contains("u brings it back."))
    #expect(state.press("u") == [.keepDraft(number, noted)])
    #expect(items() == noted)
    #expect(state.press("u") == [.keepDraft(number, first)])
    #expect(state.press("u") == removed)
    #expect(items().isEmpty && !state.seen.contains("▐"))
    #expect(state.press("u").isEmpty)
    #expect(state.words.contains("Nothing to undo here."))
    for expected in [first, noted] {
      #expect(state.press("Ctrl-R") == [.keepDraft(number, expected)])
    }
    #expect(state.press("Ctrl-R") == removed)
    #expect(state.press("Ctrl-R").isEmpty)
    #expect(state.words.contains("Nothing to redo here."))
  }

  @Test(arguments: ["", "short", "two words", "  leading", "trailing ", "“é” 漢 / 0 1 2"])
  func `a mark comes back from the draft as it was`(_ note: String) {
    for qualification in [nil, 2] {
      let mark = Mark(
        serial: 7, document: "resume", range: 120..<180, qualification: qualification, note: note)
      #expect(Mark(key: mark.key, text: mark.item.text ?? "") == mark)
      let item = mark.item
      #expect(Draft(items: [item]).marks == [mark])
    }
  }

  @Test func `what no mark says is passed over`() {
    for text in ["", "resume", "resume 1 2", "resume 9 2 1", "resume -4 2 1", "resume a b c"] {
      #expect(Mark(key: "mark.1", text: text) == nil, "\(text)")
    }
    #expect(Mark(key: "mark.x", text: "resume 1 2 3") == nil)
    let far = DraftItem(key: "mark.1", text: "qualifications-statement 99999998 99999999 2")
    var state = PracticeFixture.reading(items: [far])
    state.press("d", "]", "Tab", "Tab", "F2")
    #expect(state.render().cursor != nil)
  }

  @Test func `marks come back with the case`() {
    let (state, effects) = marked("Right")
    let again = PracticeFixture.reading(items: AppState.kept(effects))
    #expect(Self.quote(again) == Self.quote(state))
    #expect(again.work[Self.number]?.draft.marks == state.work[Self.number]?.draft.marks)
  }

  @Test(arguments: ["2", "1", "3"])
  func `only members mark passages`(_ pane: String) {
    for viewer in [Viewer.administrator(PracticeFixture.hale), .reader] {
      var state = PracticeFixture.cleared.state(viewer, at: .reader(Self.number))
      _ = state.update(PracticeFixture.opened())
      state.press(pane, "m")
      #expect(state.context != .marking)
      #expect(state.words.contains("Only a member of the board marks passages."))
    }
  }
}

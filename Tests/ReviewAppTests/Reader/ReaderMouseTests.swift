import CaseModel
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct ReaderMouseTests {
  private static let number = PracticeFixture.number

  @Test func `a click focuses a pane, and selects in the list`() {
    var state = PracticeFixture.reading()
    let place = state.find("Résumé") ?? Position(row: 0, column: 0)
    _ = state.click(place.row, place.column)
    #expect(state.context == .documents)
    #expect(state.seen.contains(">Résumé"))
    #expect(state.seen.contains("2 Qualifications statement"))
    _ = state.click(10, 110)
    #expect(state.context == .definitions)
    _ = state.click(10, 50)
    #expect(state.context == .text)
  }

  @Test func `a double click opens`() {
    var state = PracticeFixture.reading()
    let place = state.find("Résumé") ?? Position(row: 0, column: 0)
    _ = state.click(place.row, place.column, .doubleClick)
    #expect(state.seen.contains("2 Résumé"))
    var docket = PracticeFixture.cleared.state()
    _ = docket.click(4, 30)
    #expect(docket.selectedNumber?.rawValue == "2025-1043")
    #expect(docket.click(2, 30, .doubleClick) == [.openCase(Self.number)])
    #expect(docket.page == .reader(Self.number))
  }

  @Test func `the wheel scrolls what is under it and leaves the focus`() {
    var state = PracticeFixture.reading()
    let top = state.work[Self.number]?.reader.views[0]?.top
    _ = state.click(10, 50, .wheelDown)
    #expect(state.work[Self.number]?.reader.views[0]?.top == (top ?? 0) + 3)
    _ = state.click(10, 50, .wheelUp)
    #expect(state.work[Self.number]?.reader.views[0]?.top == top)
    state.press("]")
    let text = state.work[Self.number]?.reader.views[0]?.top
    _ = state.click(10, 110, .wheelDown)
    #expect(state.work[Self.number]?.reader.views[0]?.top == text)
    #expect(state.context == .text)
  }

  @Test func `dragging marks the words dragged over`() {
    var state = PracticeFixture.reading()
    state.press("]", "]")
    let row =
      state.seen.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains("workforce") } ?? 0
    #expect(state.click(row, 40).isEmpty)
    #expect(state.click(row, 55, .drag).isEmpty)
    #expect(state.context == .marking)
    _ = state.click(row, 60, .drag)
    _ = state.click(row, 60, .release)
    #expect(state.words.contains("Which ECQ does it speak to?"))
    let kept = AppState.kept(state.press("2"))
    #expect(kept.count == 1)
    let mark = state.work[Self.number]?.draft.marks.first
    let quote = mark.map { Quotation($0, in: PracticeFiles.package(Self.number)).text } ?? ""
    #expect((10...20).contains(quote.count), "\(quote)")
    #expect(state.render().snapshot(row: row).contains(quote))
  }

  @Test func `a click without dragging marks nothing`() {
    var state = PracticeFixture.reading()
    _ = state.click(10, 50)
    _ = state.click(10, 50, .release)
    #expect(state.context == .text)
    #expect(state.work[Self.number]?.draft.marks.isEmpty == true)
  }

  @Test func `the mouse changes nothing while a line is typed or a question waits`() {
    var state = PracticeFixture().state()
    state.press("/")
    _ = state.click(5, 10, .doubleClick)
    #expect(state.page == .docket && state.prompt != nil)
    state.press("Esc", "Enter", "x")
    _ = state.click(5, 10, .doubleClick)
    #expect(state.question != nil)
  }

  @Test func `the wheel goes through the form and does nothing to the conflict question`() {
    var state = PracticeFixture.deciding()
    _ = state.click(5, 5, .wheelDown)
    #expect(state.formItems(Self.number).focused == .vote(.disapprove))
    _ = state.click(5, 5, .wheelUp)
    #expect(state.formItems(Self.number).focused == .vote(.approve))
    state = PracticeFixture().state(at: .conflict(Self.number))
    let before = state.seen
    _ = state.click(5, 5, .wheelDown)
    #expect(state.seen == before)
  }

  @Test func `M turns the mouse off and on`() {
    var state = PracticeFixture().state()
    #expect(state.press("M") == [.setMouse(false)])
    #expect(state.words.contains("The mouse is off: the terminal selects text itself."))
    #expect(state.press("M") == [.setMouse(true)])
  }
}

import BoardReview
import Testing
import TextScreen

@testable import ReviewApp

/// What is typed outside the cases outlives a session that is cut off, as a ballot's draft does.
@Suite struct BoardDraftTests {
  private static let hale = BoardFixture.hale

  /// A session whose every change is kept, as the journal keeps it.
  private struct Session {
    var state: AppState
    var kept: [String: DraftItem] = [:]

    init(_ state: AppState) { self.state = state }

    mutating func press(_ names: String...) {
      for name in names {
        for key in Key.sequence(parsing: name) ?? [] { take(.input(.key(key))) }
      }
    }

    mutating func write(_ text: String) {
      for character in text { take(.input(.key(.character(character)))) }
    }

    mutating func take(_ event: AppEvent) {
      for case .keepBoardDraft(let items) in state.update(event) {
        for item in items { kept[item.key] = item.text == nil ? nil : item }
      }
    }

    /// Another session of the same person on the same record.
    func next(_ fixture: BoardFixture = BoardFixture(), isCutOff: Bool) -> AppState {
      var state = fixture.state(at: .docket)
      _ = state.takeBoardDraft(Array(kept.values), isRecovered: isCutOff)
      return state
    }
  }

  @Test func `the reason of a measure comes back with its choice and its cursor`() {
    var session = Session(BoardFixture().state())
    session.press("x u", "Down", "Enter", "Tab", "Tab")
    session.write("In hospital since Monday.")
    session.press("Left")
    var again = session.next(isCutOff: true)
    #expect(again.page == .measure)
    #expect(again.words.contains("What you had written was recovered"))
    #expect(again.words.contains("(•) Peter Lindqvist"))
    again.write("!")
    #expect(again.measureSheet?.reason.text == "In hospital since Monday!.")
    #expect(again.measureSheet?.chosen == .member(BoardFixture.lindqvist))
  }

  @Test func `a measure about a case comes back with its case`() {
    var session = Session(BoardFixture().state())
    session.press("Down", "x r")
    session.write("The agency asks for it.")
    let again = session.next(isCutOff: true)
    #expect(again.measureSheet?.caseNumber == BoardFixture.second)
    #expect(again.measureSheet?.reason.text == "The agency asks for it.")
  }

  @Test func `each measure keeps its own words, also after an orderly end`() {
    var session = Session(BoardFixture().state())
    session.press("x a")
    session.write("All decided.")
    session.press("Esc", "x u", "Enter", "Tab", "Tab", "Tab")
    session.write("Ill.")
    session.press("Esc")
    #expect(session.kept["measure.open"] == nil)
    var again = session.next(isCutOff: false)
    #expect(again.page == .docket)
    again.press("B", "x a")
    #expect(again.measureSheet?.reason.text == "All decided.")
    again.press("Esc", "x u")
    #expect(again.measureSheet?.reason.text == "Ill.")
  }

  @Test func `what is on record is no draft any more`() {
    var session = Session(BoardFixture().state())
    session.press("x a")
    session.write("All decided.")
    #expect(!session.kept.isEmpty)
    session.take(.done(.state(.boardAdjourned(reason: "All decided.")), receipt: ""))
    #expect(session.kept.isEmpty)
  }

  @Test func `a case that was chosen for the docket is looked at again`() {
    let third = BoardFixture.number("2025-1049")
    var state = BoardFixture().state()
    state.docket.entries.append(DocketEntry(number: third))
    var session = Session(state)
    session.press("x d", "Enter")
    var again = BoardFixture().state(at: .docket)
    again.docket.entries.append(DocketEntry(number: third))
    let effects = again.takeBoardDraft(Array(session.kept.values), isRecovered: true)
    #expect(effects == [.inspectCase(third)])
    #expect(again.measureSheet?.chosen == .undocketed(third))
  }

  @Test func `a line being typed comes back where its page does`() {
    var session = Session(BoardFixture().state(at: .docket))
    session.press("/")
    session.write("Dana")
    let again = session.next(isCutOff: true)
    #expect(again.prompt?.purpose == .filter)
    #expect(again.prompt?.field.text == "Dana")
    #expect(again.words.contains("show cases with: Dana"))
    #expect(session.next(isCutOff: false).prompt == nil)
    session.press("Enter")
    #expect(session.kept.isEmpty)
  }

  @Test func `a note on a mark comes back with the case`() {
    var session = Session(PracticeFixture.reading())
    session.press("]", "m", "Enter", "Enter", "a")
    session.write("Ask for the size of the st")
    var again = PracticeFixture.reading(
      items: session.state.work[PracticeFixture.number]?.draft.marks.map(\.item) ?? [])
    _ = again.takeBoardDraft(Array(session.kept.values), isRecovered: true)
    #expect(again.prompt?.purpose == .note(1))
    again.write("aff?")
    #expect(AppState.kept(again.press("Enter")).first?.text?.hasSuffix("of the staff?") == true)
  }

  @Test func `whoever only reads has nothing to keep`() {
    var state = BoardFixture().state(.reader, at: .docket)
    state.press("/")
    #expect(state.write("Dana").isEmpty)
  }
}

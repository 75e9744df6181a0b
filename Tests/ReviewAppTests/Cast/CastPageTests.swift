import BoardReview
import CaseModel
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct CastPageTests {
  private static let number = PracticeFixture.number

  /// A member before the word that casts, with reasons on ECQ 1 and a note.
  private func casting(columns: Int = 80, rows: Int = 24) -> AppState {
    var state = PracticeFixture.deciding(columns: columns, rows: rows)
    state.press("Tab", "Space", "Tab")
    state.write("No results are given.")
    while state.formItems(Self.number).focused != .note { state.press("Tab") }
    state.write("Ask Lindqvist.")
    state.press("F9")
    return state
  }

  private static func isCasting(_ effects: [Effect]) -> Bool {
    effects.contains { if case .castBallot = $0 { true } else { false } }
  }

  @Test func `the whole ballot and what it means stand there in words`() {
    let page = casting().wholePage()
    for text in [
      "Your ballot: disapprove case 2025-1041, Renée A. Thibodeaux.", "ECQ 1 Leading Change",
      "No results are given.", "It cannot be changed or taken back.",
      "Your private note and your marks stay with you.", "type CAST and press Enter",
    ] { #expect(page.contains(text), "\(text)") }
    #expect(!page.contains("Ask Lindqvist."))
    #expect(casting().statusRow.contains("not cast"))
  }

  @Test func `the word and Enter cast it, and nothing shorter`() {
    for word in ["", "C", "CAS", "cast", "Cast", "CASTS", "CAST "] {
      var state = casting()
      state.write(word)
      #expect(!Self.isCasting(state.press("Enter")), "\(word)")
      #expect(state.words.contains("Type CAST in capitals and press Enter."))
    }
    var state = casting()
    #expect(state.write("CAST").isEmpty)
    let effects = state.press("Enter")
    guard case .castBallot(let number, let content)? = effects.first else {
      Issue.record("nothing is cast")
      return
    }
    #expect(number == Self.number && effects.count == 1)
    #expect(content.vote == .disapprove && content.round == .first)
    #expect(content.reasons.map(\.text) == ["No results are given."])
    #expect(state.press("Enter").isEmpty, "twice")
  }

  @Test func `no other key, event or paste casts`() {
    for key in ["Enter", "Esc", "y", "Y", "Space", "F9", "Tab", "Ctrl-L", "q", "Q", "c"] {
      var state = casting()
      #expect(!Self.isCasting(state.press(key)), "\(key)")
      #expect(!Self.isCasting(state.press("Enter")), "\(key)")
    }
    for event in [InputEvent.hangUp, .continued, .woken, .paste("CAST"), .paste("CAST\n")] {
      var state = casting()
      #expect(!Self.isCasting(state.update(.input(event))))
      #expect(!Self.isCasting(state.press("Enter")))
    }
    var state = casting()
    state.write("CAST")
    #expect(state.update(.input(.hangUp)) == [.quit])
  }

  @Test func `Esc goes back to the form with everything in it`() {
    var state = casting()
    state.write("CAS")
    state.press("Esc")
    #expect(state.page == .decision(Self.number))
    #expect(state.words.contains("Nothing was cast. The draft is as it was."))
    state.press("F9")
    #expect(state.work[Self.number]?.cast.field.isEmpty == true)
  }

  @Test func `a draft that is not saved is not cast`() {
    var state = casting()
    _ = state.update(.draftNotKept("no space is left on the device"))
    #expect(state.words.contains("NOT SAVED: no space is left on the device."))
    state.write("CAST")
    #expect(!Self.isCasting(state.press("Enter")))
    #expect(state.words.contains("Not cast: the draft could not be saved"))
  }

  @Test func `a draft that another session holds is not cast`() {
    var state = casting()
    _ = state.update(.draftTakenOver)
    state.write("CAST")
    #expect(!Self.isCasting(state.press("Enter")))
    #expect(state.words.contains("This one can only read."))
  }

  @Test func `when it is cast the receipt is shown, and only the ballot's part of the draft goes`()
  {
    var state = casting()
    state.write("CAST")
    state.press("Enter")
    #expect(state.words.contains("Saving the ballot …"))
    let effects = state.update(.done(.cast(Self.number, .first), receipt: "K7QF-29MD"))
    #expect(
      effects == [
        .discardDraft(Self.number, prefix: "first."), .discardDraft(Self.number, prefix: "form."),
        .readRecord,
      ])
    #expect(state.words.contains("Cast and saved. Receipt K7QF-29MD."))
    #expect(state.page == .reader(Self.number))
    let fields = state.work[Self.number]?.draft.fields ?? [:]
    #expect(fields.values.map(\.text) == ["Ask Lindqvist."])
    #expect(fields.keys.allSatisfy { !$0.rawValue.hasPrefix("first.") })
    #expect(
      state.work[Self.number]?.draft.choices.keys.contains { $0.hasPrefix("first.") } == false)
    var cast = PracticeFixture.cleared
    cast.cast(Self.number, PracticeFixture.okafor, .disapprove, overall: "No results.")
    _ = state.update(.recordRead(cast.proceedings))
    state.press("Ctrl-L")
    #expect(state.statusRow.contains("cast") && !state.statusRow.contains("not cast"))
    state.press("d")
    #expect(state.page == .reader(Self.number))
  }

  @Test func `the answer finds its way when help or another page was opened meanwhile`() {
    var state = casting()
    state.write("CAST")
    state.press("Enter", "F1")
    _ = state.update(.done(.cast(Self.number, .first), receipt: "K7QF-29MD"))
    state.press("Esc")
    #expect(state.page == .reader(Self.number))
  }

  @Test func `what could not be recorded stays as it was, and can be cast again`() {
    var state = casting()
    state.write("CAST")
    state.press("Enter")
    _ = state.update(.notDone(.cast(Self.number, .first), "The disk is full. Nothing was cast."))
    #expect(state.words.contains("The disk is full. Nothing was cast."))
    #expect(state.page == .cast(Self.number))
    #expect(Self.isCasting(state.press("Enter")))
  }

  @Test func `on the smallest screen the ballot scrolls above the word`() {
    var state = casting(columns: 40, rows: 12)
    #expect(state.words.contains("Type CAST:"))
    let first = state.seen
    state.press("PgDn")
    #expect(state.seen != first)
    for _ in 0..<20 { state.press("PgDn") }
    #expect(state.words.contains("marks stay with you."))
    #expect(state.words.contains("Type CAST:"))
    _ = state.update(.input(.resized(Size(columns: 120, rows: 36))))
    #expect(state.words.contains("Your ballot: disapprove case 2025-1041"))
  }
}

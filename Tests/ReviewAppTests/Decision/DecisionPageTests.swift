import BoardReview
import CaseModel
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct DecisionPageTests {
  private static let number = PracticeFixture.number

  @Test(arguments: [(120, 36), (80, 24), (40, 12)])
  func `every item is reached with Tab, in sight, with a sign and the cursor`(_ size: (Int, Int)) {
    var state = PracticeFixture.deciding(columns: size.0, rows: size.1)
    let items = state.formItems(Self.number).items
    #expect(items.count == 18)
    for item in items {
      #expect(state.formItems(Self.number).focused == item)
      let cursor = state.render().cursor ?? Position(row: 0, column: 0)
      #expect((1..<size.1 - 2).contains(cursor.row), "\(item) at \(cursor)")
      #expect(state.seen.split(separator: "\n").contains { $0.drop { $0 == " " }.hasPrefix(">") })
      state.press("Tab")
    }
    #expect(state.formItems(Self.number).focused == .cast)
  }

  @Test func `each box says who will read it`() {
    let page = PracticeFixture.deciding().wholePage()
    for label in [
      "[board record: privileged]", "[may be quoted to the agency]", "[private: stays with you]",
    ] { #expect(page.contains(label), "\(label)") }
  }

  @Test func `every key typed is handed over to be kept at once`() {
    var state = PracticeFixture.deciding()
    state.press("Tab", "Tab")
    var typed = ""
    for character in "No span of control is given – é漢." {
      let effects = state.update(.input(.key(.character(character))))
      typed.append(character)
      #expect(
        effects == [
          .keepDraft(
            Self.number,
            [DraftItem(key: "first.reasons.1", text: typed, cursor: typed.utf8.count)])
        ])
    }
    for key in ["Left", "Backspace", "Enter", "Ctrl-W", "Ctrl-_", "Home"] {
      let kept = AppState.kept(state.press(key))
      let field = state.work[Self.number]?.draft.fields.first?.value
      #expect(kept.first?.text == field?.text, "\(key)")
      #expect(kept.first?.cursor == field?.cursorOffset, "\(key)")
    }
    let pasted = state.update(.input(.paste("one\ntwo")))
    #expect(AppState.kept(pasted).first?.text?.contains("one\ntwo") == true)
  }

  @Test func `choices are kept as they are made`() {
    var state = PracticeFixture.deciding()
    #expect(AppState.kept(state.press("Space")) == [DraftItem(key: "first.vote", text: "approve")])
    #expect(state.seen.contains("(•) Approve"))
    let kept = AppState.kept(state.press("Tab", "Enter"))
    #expect(kept == [DraftItem(key: "first.vote", text: "disapprove")])
    #expect(state.seen.contains("( ) Approve") && state.seen.contains("(•) Disapprove"))
    let deficient = state.press("Tab", "Tab", "Space")
    #expect(AppState.kept(deficient) == [DraftItem(key: "first.deficient.1", text: "yes")])
    #expect(AppState.kept(state.press("Space")) == [DraftItem(key: "first.deficient.1", text: nil)])
  }

  @Test func `texts, cursor and choices come back from the draft`() {
    var state = PracticeFixture.deciding()
    var items: [String: DraftItem] = [:]
    func note(_ effects: [Effect]) {
      for item in AppState.kept(effects) { items[item.key] = item.text == nil ? nil : item }
    }
    note(state.press("Space"))
    note(state.press("Tab"))
    note(state.press("Tab"))
    for character in "Weak on ECQ 1." { note(state.update(.input(.key(.character(character))))) }
    note(state.press("Left"))
    note(state.press("Left"))
    var again = PracticeFixture.deciding(items: Array(items.values))
    #expect(again.seen == state.seen)
    again.write("X")
    #expect(again.work[Self.number]?.draft.fields.first?.value.text == "Weak on ECQ X1.")
  }

  @Test func `a recovered draft opens the form where its cursor was`() {
    let items = [
      DraftItem(key: "form.open", text: "yes"), DraftItem(key: "form.focus", text: "4"),
      DraftItem(key: "first.reasons.2", text: "Half a sent", cursor: 11),
    ]
    let state = PracticeFixture.reading(items: items, isRecovered: true)
    #expect(state.page == .decision(Self.number))
    #expect(state.words.contains("Your draft was recovered"))
    #expect(state.words.contains("Nothing of it was cast."))
    let cursor = state.render().cursor ?? Position(row: 0, column: 0)
    let row = state.render().snapshot(row: cursor.row)
    #expect(row.contains("Half a sent"))
    #expect(String(row.prefix(cursor.column)).hasSuffix("Half a sent"))
    let orderly = PracticeFixture.reading(items: items)
    #expect(orderly.page == .reader(Self.number))
  }

  @Test(arguments: [(120, 36), (80, 24), (40, 12)])
  func `the last word of a long recovered draft stands above the notice`(_ size: (Int, Int)) {
    let text = (1...600).map { "w\($0)" }.joined(separator: " ")
    let items = [
      DraftItem(key: "form.open", text: "yes"), DraftItem(key: "form.focus", text: "4"),
      DraftItem(key: "first.reasons.2", text: text, cursor: text.utf8.count),
    ]
    let state = PracticeFixture.reading(
      columns: size.0, rows: size.1, items: items, isRecovered: true)
    let screen = state.render()
    let cursor = screen.cursor ?? Position(row: 0, column: 0)
    #expect(screen.snapshot(row: cursor.row).prefix(cursor.column).hasSuffix(" w600"))
    #expect(state.words.contains("Your draft was recovered"))
    #expect(state.words.contains("Nothing of it was cast."))
  }

  @Test func `F2 puts marked passages into the reasons, one after the other`() {
    var state = PracticeFixture.reading(columns: 80, rows: 24)
    state.press("]", "]", "m", "Enter", "Enter", "m", "Down", "Enter", "Enter", "d")
    state.press("Tab", "Tab", "Tab", "Tab")
    #expect(state.formItems(Self.number).focused == .reasons(2))
    #expect(
      state.wholePage().contains("F2 puts the next of your 2 marked passages into the reasons:"))
    let marks = state.work[Self.number]?.draft.marks ?? []
    let cited = marks.map { Quotation($0, in: PracticeFiles.package(Self.number)).cited }
    #expect(AppState.kept(state.press("F2")).first?.text == cited[0])
    #expect(cited[0].contains("(p. "))
    #expect(AppState.kept(state.press("F2")).first?.text == cited.joined(separator: " "))
    #expect(state.press("F2").isEmpty)
    #expect(state.words.contains("All your passages are in the reasons."))
    state.press("Shift-Tab", "Shift-Tab", "F2")
    #expect(state.words.contains("No passage is marked for ECQ 1."))
  }

  @Test func `disapproving without reasons is refused, and the field is focused`() {
    var state = PracticeFixture.deciding()
    state.press("Tab", "Space", "F9")
    #expect(state.page == .decision(Self.number))
    #expect(state.words.contains("Disapproving needs reasons"))
    #expect(state.formItems(Self.number).focused == .reasons(1))
    #expect(state.context == .field)
    state.write("   ")
    state.press("F9")
    #expect(state.page == .decision(Self.number))
    state.write("No results.")
    state.press("F9")
    #expect(state.page == .cast(Self.number))
  }

  @Test func `a vote comes first, and nothing more is needed to approve`() {
    var state = PracticeFixture.deciding()
    state.press("F9")
    #expect(state.words.contains("Choose first: approve or disapprove."))
    #expect(state.formItems(Self.number).focused == .vote(.approve))
    #expect(state.wholePage().contains("No passage marked: ECQ 1, ECQ 2, ECQ 3, ECQ 4, ECQ 5."))
    #expect(state.wholePage().contains("Not opened: Résumé, Vacancy announcement."))
    state.press("Space", "F9")
    #expect(state.page == .cast(Self.number))
  }

  @Test func `another session's draft is read only here`() {
    var state = PracticeFixture.reading()
    state.press("]", "m", "Enter", "Enter", "d", "Tab", "Tab")
    state.write("Kept.")
    _ = state.update(.draftTakenOver)
    #expect(state.words.contains("Another session of yours holds this draft now."))
    var effects: [Effect] = []
    for key in ["x", "Space", "Backspace", "F2", "Tab", "Space", "Shift-Tab", "F9", "Esc"] {
      effects += state.press(key)
    }
    effects += state.update(.input(.paste("more")))
    for key in ["m", "x", "a", "]", "PgDn", "d", "Space", "Esc", "Esc"] {
      effects += state.press(key)
    }
    #expect(AppState.kept(effects).isEmpty, "\(effects)")
    #expect(state.work[Self.number]?.draft.fields.first?.value.text == "Kept.")
    #expect(state.work[Self.number]?.draft.marks.count == 1)
  }

  @Test func `bytes that nothing vouches for cannot be voted on`() {
    let whole = PracticeFiles.package(Self.number)
    let loose = CasePackage(
      cover: whole.cover, governing: whole.governing, documents: whole.documents, digest: nil,
      fileFindings: [])
    var state = PracticeFixture.cleared.state(at: .reader(Self.number))
    _ = state.update(.caseOpened(Self.number, loose, [], isRecovered: false))
    #expect(state.press("d").isEmpty)
    #expect(state.page == .reader(Self.number))
    #expect(state.words.contains("cannot be voted on"))
  }

  @Test func `nobody but a member who reads the case has a ballot`() {
    var state = PracticeFixture.cleared.state(
      .administrator(PracticeFixture.hale), at: .reader(Self.number))
    _ = state.update(PracticeFixture.opened())
    state.press("d")
    #expect(state.page == .reader(Self.number))
    #expect(state.words.contains("The administrator assists and has no ballot (R6)."))
  }
}

import CaseModel
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct ReaderPageTests {
  @Test(arguments: [
    (160, 40, 3), (120, 36, 3), (119, 36, 2), (85, 24, 2), (84, 24, 1), (40, 12, 1),
  ])
  func `as many panes stand side by side as there is room for`(
    _ columns: Int, _ rows: Int, _ panes: Int
  ) {
    let state = PracticeFixture.reading(columns: columns, rows: rows)
    let titles = state.render().snapshot(row: 1)
    #expect(titles.contains("2 Qualifications"))
    #expect(titles.contains("1 Documents") == (panes == 3))
    #expect(titles.contains("3 ") == (panes >= 2), "\(titles)")
    #expect(titles.contains("p. 1 of 10"))
  }

  @Test(arguments: [120, 100, 80, 40])
  func `Tab reaches every pane at every width, and the focused one has a sign`(_ columns: Int) {
    var state = PracticeFixture.reading(columns: columns, rows: columns == 40 ? 12 : 24)
    var titles: [String] = []
    for _ in 0..<3 {
      titles.append(state.render().snapshot(row: 1))
      #expect(state.render().cursor != nil)
      state.press("Tab")
    }
    for title in [">1 Documents", ">2 Qualifications", ">3 "] {
      #expect(titles.contains { $0.contains(title) }, "\(title): \(titles)")
    }
    #expect(state.render().snapshot(row: 1) == titles[0])
    state.press("Shift-Tab")
    #expect(state.render().snapshot(row: 1) == titles[2])
    for (key, title) in [("1", ">1 Documents"), ("3", ">3 "), ("2", ">2 Qual")] {
      state.press(key)
      #expect(state.render().snapshot(row: 1).contains(title))
    }
  }

  @Test func `one pane can be enlarged and the others come back`() {
    var state = PracticeFixture.reading()
    let before = state.seen
    state.press("z")
    #expect(!state.seen.contains("1 Documents"))
    #expect(state.seen.contains(">2 Qualifications statement"))
    state.press("z")
    #expect(state.seen == before)
  }

  @Test func `the text is never set wider than reads well`() {
    for columns in [120, 160, 200] {
      var state = PracticeFixture.reading(columns: columns)
      state.press("z")
      for line in state.seen.split(separator: "\n").dropFirst(2).dropLast(2) {
        #expect(line.drop { $0 == " " }.count <= 80, "\(line)")
      }
    }
  }

  @Test(arguments: [120, 80, 40])
  func `page and paragraph stand in the status line`(_ columns: Int) {
    var state = PracticeFixture.reading(columns: columns, rows: 24)
    #expect(state.statusRow.contains("p. 1"))
    state.press("PgDn", "PgDn", "PgDn")
    let place = state.readingPlace(of: PracticeFixture.number)
    #expect((place?.paragraph ?? 0) > 0)
    #expect(state.statusRow.hasSuffix(place?.description ?? "?"), "\(state.statusRow)")
  }

  @Test func `the way through the sections is listed and goes both ways`() {
    var state = PracticeFixture.reading()
    for name in ["1 Leading Change", "2 Leading People", "5 Building Coalitions"] {
      #expect(state.words.contains(name), "\(name)")
    }
    var seen: [Int?] = []
    for _ in 0..<7 {
      state.press("]")
      seen.append(state.sectionNumber(of: PracticeFixture.number))
    }
    #expect(seen.compactMap { $0 }.prefix(5) == [1, 2, 3, 4, 5])
    #expect(state.words.contains("This is the last section."))
    state.press("[", "[")
    #expect(state.sectionNumber(of: PracticeFixture.number) == 3)
    for _ in 0..<7 { state.press("[") }
    #expect(state.words.contains("This is the first section."))
  }

  @Test func `the definitions follow the part that is read, and stay where they are locked`() {
    var state = PracticeFixture.reading()
    state.press("]", "]")
    #expect(state.words.contains("ECQ 2 Leading People"))
    state.press("]")
    #expect(state.words.contains("ECQ 3 Results Driven"))
    state.press("L")
    #expect(state.words.contains("The definitions stay here."))
    state.press("[")
    #expect(state.words.contains("ECQ 3 Results Driven"))
    #expect(state.render().snapshot(row: 1).contains("locked"))
    state.press("L")
    #expect(state.words.contains("ECQ 2 Leading People"))
  }

  @Test func `scrolling into a part brings its definition up, without any key for it`() {
    var state = PracticeFixture.reading()
    var found: [Int] = []
    for _ in 0..<60 {
      state.press("PgDn")
      if let number = state.work[PracticeFixture.number]?.reader.definitions.number,
        found.last != number
      {
        found.append(number)
      }
    }
    #expect(found == [1, 2, 3, 4, 5])
  }

  @Test func `another document is opened from the list, and the place in the first is kept`() {
    var state = PracticeFixture.reading()
    state.press("]", "]")
    let place = state.placeText
    state.press("1", "Down")
    #expect(state.seen.contains(">Résumé"))
    let effects = state.press("Enter")
    #expect(AppState.kept(effects).contains(DraftItem(key: "reader.document", text: "resume")))
    #expect(state.seen.contains("2 Résumé"))
    #expect(state.seen.contains("p. 1 of 4"))
    state.press("1", "Home", "Enter")
    #expect(state.placeText == place)
  }

  @Test func `a section is opened from the list`() {
    var state = PracticeFixture.reading()
    state.press("1", "End", "Enter")
    #expect(state.sectionNumber(of: PracticeFixture.number) == 5)
    #expect(state.context == .text)
  }

  @Test func `the program comes back to the document and place where the member stopped`() {
    var state = PracticeFixture.reading()
    state.press("1", "Down", "Enter")
    let items = AppState.kept(state.press("PgDn"))
    let again = PracticeFixture.reading(items: items)
    #expect(again.seen.contains("2 Résumé"))
    #expect(again.placeText == state.placeText)
  }

  @Test(arguments: [(80, 24), (40, 12), (200, 60), (100, 30)])
  func `another size and back again loses no place`(_ other: (Int, Int)) {
    var state = PracticeFixture.reading()
    for steps in [1, 7, 40, 133, 400] {
      for _ in 0..<steps { state.press("j") }
      let before = state.seen
      for _ in 0..<5 {
        _ = state.update(.input(.resized(Size(columns: other.0, rows: other.1))))
        _ = state.update(.input(.resized(Size(columns: 1, rows: 1))))
        _ = state.update(.input(.resized(Size(columns: 120, rows: 36))))
      }
      #expect(state.seen == before, "after \(steps)")
    }
  }

  @Test func `next and previous case`() {
    var fixture = PracticeFixture()
    for number in [PracticeFixture.number, PracticeFixture.number42] {
      fixture.clear(number, PracticeFixture.okafor)
    }
    var state = fixture.state()
    _ = state.resume(PracticeFixture.number)
    _ = state.update(PracticeFixture.opened())
    #expect(state.press("J").last == .openCase(PracticeFixture.number42))
    #expect(state.page == .reader(PracticeFixture.number42))
    #expect(state.words.contains("Reading the package of case 2025-1042"))
    #expect(state.press("K").contains(.openCase(PracticeFixture.number)) == false)
    #expect(state.page == .reader(PracticeFixture.number))
    state.press("K")
    #expect(state.words.contains("This is the first case."))
  }

  @Test func `a neighbour that cannot be opened leaves somewhere to stand`() {
    var state = AppState(
      size: Size(columns: 80, rows: 24), viewer: .reader,
      docket: Docket(
        name: "cases", proceedings: nil,
        entries: [
          DocketEntry(number: PracticeFixture.number),
          DocketEntry(number: PracticeFixture.number42, cover: .broken("No cover.")),
        ]), page: .reader(PracticeFixture.number))
    _ = state.update(PracticeFixture.opened())
    state.press("J")
    #expect(state.words.contains("No cover."))
    #expect(state.press("q") == [.quit])
  }

  @Test func `a package that cannot be read says why`() {
    var state = PracticeFixture.cleared.state(
      at: .reader(PracticeFixture.number), columns: 40, rows: 12)
    #expect(state.words.contains("Reading the package of case 2025-1041"))
    _ = state.update(
      .caseFailed(PracticeFixture.number, "case.json is missing. Ask for a new package."))
    #expect(state.words.contains("case.json is missing. Ask for a new package."))
    #expect(state.render().cursor != nil)
    state.press("j", "m", "d", "Tab", "Esc")
    #expect(state.page == .reader(PracticeFixture.number))
  }
}

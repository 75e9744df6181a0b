import HarmlessText
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct HelpTests {
  /// A state for every context, at the size of a wide window.
  static let states = Dictionary(
    uniqueKeysWithValues: Context.allCases.map { ($0, state(in: $0)) })

  /// A state in which a context has the keys.
  static func state(in context: Context, columns: Int = 120, rows: Int = 36) -> AppState {
    let number = PracticeFixture.number
    let fixture = PracticeFixture.cleared
    let size = (columns: columns, rows: rows)
    func at(_ page: Page, _ viewer: Viewer = .member(PracticeFixture.okafor)) -> AppState {
      var state = fixture.state(viewer, at: page, columns: size.columns, rows: size.rows)
      if page.caseNumber != nil { _ = state.update(PracticeFixture.opened()) }
      return state
    }
    var state: AppState
    switch context {
    case .docket: state = at(.docket)
    case .conflict: state = at(.conflict(PracticeFixture.number42))
    case .text: state = at(.reader(number))
    case .definitions:
      state = at(.reader(number))
      state.press("3")
    case .documents:
      state = at(.reader(number))
      state.press("1")
    case .marking:
      state = at(.reader(number))
      state.press("m")
    case .form: state = at(.decision(number))
    case .field:
      state = at(.decision(number))
      state.press("Tab", "Tab")
    case .cast:
      state = at(.decision(number))
      state.press("Space", "F9")
    case .board: state = at(.board, .administrator(PracticeFixture.hale))
    case .discussion: state = at(.discussion(number), .administrator(PracticeFixture.hale))
    case .result: state = at(.result(number), .administrator(PracticeFixture.hale))
    case .history: state = at(.history(number))
    case .originals: state = at(.originals(number))
    case .comparison:
      state = at(.docket)
      _ = state.update(PracticeFixture.opened(PracticeFixture.number45))
      state.pages.append(.comparison(PracticeFixture.number45))
    case .found:
      state = at(.docket)
      state.press("F")
      state.write("the")
      state.press("Enter")
      _ = state.update(
        .foundInCase(
          number, FoundPlace.all(of: "the", in: PracticeFiles.package(number)), serial: 1))
    case .record: state = at(.record)
    case .measure:
      state = at(.board, .administrator(PracticeFixture.hale))
      state.press("x u")
    case .help:
      state = at(.docket)
      state.press("?")
    }
    return state
  }

  @Test(arguments: Context.allCases)
  func `each context is reached`(_ context: Context) {
    #expect(Self.state(in: context).context == context)
  }

  @Test(arguments: Context.allCases.filter { $0 != .help }, [120, 40])
  func `help prints exactly the table that dispatches`(_ context: Context, _ columns: Int) {
    var state = Self.state(in: context, columns: columns, rows: 12)
    state.press("F1")
    let page = state.wholePage()
    #expect(page.contains(context.title.string))
    for (command, keys) in Keymap.table(for: context).commands {
      let row = "\(keys.joined(separator: " ")) \(command.title(in: context).string)"
      #expect(page.contains(row), "\(row)\n\(page)")
    }
    let rows = state.helpLines.filter { $0.role == .plain && $0.indent == 0 && !$0.text.isEmpty }
    let editingKeys = context == .field ? 5 : 0
    #expect(rows.count == Keymap.table(for: context).commands.count + editingKeys)
  }

  @Test func `help gives the reason beside a command that cannot run`() {
    var state = PracticeFixture.reading()
    state.press("?")
    #expect(state.wholePage().contains("not now: Nothing is being looked for."))
    #expect(state.wholePage().contains("not now: No mark here."))
  }

  @Test func `help scrolls on the smallest screen to its end and goes back to where it came from`()
  {
    var state = PracticeFixture.reading(columns: 40, rows: 12)
    state.press("?", "End")
    #expect(state.words.contains("Esc leaves this page"))
    _ = state.update(.input(.resized(Size(columns: 120, rows: 36))))
    #expect(
      state.words.contains("Reading: the text") || state.words.contains("Esc leaves this page"))
    #expect(state.seen.split(separator: "\n").count > 20)
    state.press("?")
    #expect(state.page == .reader(PracticeFixture.number))
    state.press("?")
    #expect(state.seen.contains("Reading: the text"))
  }
}

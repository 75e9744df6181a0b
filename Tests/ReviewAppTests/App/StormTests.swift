import BoardReview
import CaseModel
import HarmlessText
import Testing
import TextEditing
import TextScreen

@testable import ReviewApp

/// Whatever is pressed, and however small the window, the interface stands and its cursor is somewhere.
@Suite struct StormTests {
  private static let keys: [Key] = {
    var keys = Set(Context.allCases.flatMap { Keymap.table(for: $0).bindings.flatMap(\.keys) })
    keys.formUnion(TextEdit.keys.keys)
    for character in "0123456789yYnNCASTé漢\u{301} .x" { keys.insert(.character(character)) }
    for number in 1...12 { keys.insert(.function(number)) }
    return keys.sorted { $0.name < $1.name }
  }()

  private static let sizes = [
    (120, 36), (80, 24), (40, 12), (100, 20), (200, 60), (85, 12), (39, 11), (1, 1), (41, 60),
  ]

  private static let viewers: [Viewer] = [
    .member(PracticeFixture.okafor), .member(PracticeFixture.reyes),
    .administrator(PracticeFixture.hale), .reader,
  ]

  private static func check(_ state: AppState, _ what: @autoclosure () -> String) {
    let screen = state.render()
    #expect(screen.size == state.size)
    let isInside = screen.cursor.map(screen.bounds.contains) ?? false
    if !isInside { Issue.record("cursor \(String(describing: screen.cursor)) \(what())") }
    // No answer covers the line that is being read or written.
    if let row = screen.cursor?.row, state.prompt == nil, state.size.columns >= 40,
      state.size.rows >= 12, !(1..<state.body.bottom).contains(row)
    {
      Issue.record("the cursor in row \(row) is under the answer: \(what())")
    }
  }

  /// Nobody but a member has marks, a ballot or a place to come back to.
  private static func checkNoBallot(in effect: Effect) {
    for item in AppState.kept([effect]) {
      for prefix in ["mark.", "first.", "final.", "reader.", "form.", "note."] {
        #expect(!item.key.hasPrefix(prefix), "\(item.key)")
      }
    }
    if case .castBallot = effect { Issue.record("a ballot of somebody who is no member") }
  }

  /// What the shell would answer; some of it goes wrong.
  private static func answer(
    _ effect: Effect, _ random: inout SeededGenerator, _ fixture: PracticeFixture
  ) -> AppEvent? {
    let succeeds = Int.random(in: 0..<8, using: &random) > 0
    switch effect {
    case .openCase(let number):
      return succeeds ? PracticeFixture.opened(number) : .caseFailed(number, "It cannot be read.")
    case .keepDraft, .keepBoardDraft:
      return succeeds ? .draftKept : .draftNotKept("The disk is full.")
    case .state(let body):
      return succeeds ? .done(.state(body), receipt: "K7QF") : .notDone(.state(body), "Not now.")
    case .castBallot(let number, let content):
      let act = Act.cast(number, content.round)
      return succeeds ? .done(act, receipt: "K7QF") : .notDone(act, "Not now.")
    case .openBallots(let number, let round): return .done(.open(number, round), receipt: "")
    case .readRecord: return .recordRead(fixture.proceedings)
    case .writeResult(let number): return .resultFailed(number, "Not written.")
    default: return nil
    }
  }

  private static func advanced() -> PracticeFixture {
    var fixture = PracticeFixture.cleared
    for number in [PracticeFixture.number42, PracticeFixture.number43] {
      fixture.clear(
        number, PracticeFixture.okafor, PracticeFixture.lindqvist, PracticeFixture.reyes)
      for member in BoardFixture.members {
        fixture.cast(
          number, member, member == PracticeFixture.reyes ? .disapprove : .approve, overall: "Why.")
      }
      fixture.open(number)
    }
    return fixture
  }

  @Test(arguments: viewers.indices, 1...2)
  func `no keys, mouse or size in any order break it`(_ viewer: Int, _ seed: UInt64) {
    var random = SeededGenerator(seed: seed &* 1000 &+ UInt64(viewer))
    let fixture = Self.advanced()
    let person = Self.viewers[viewer]
    var state = fixture.state(person)
    for step in 0..<1500 {
      let event: InputEvent
      switch Int.random(in: 0..<40, using: &random) {
      case 0:
        let size = Self.sizes.randomElement(using: &random) ?? (80, 24)
        event = .resized(Size(columns: size.0, rows: size.1))
      case 1: event = .paste("CAST\nand \u{1B}[2J more")
      case 2...4:
        let place = Position(
          row: Int.random(in: -1...40, using: &random),
          column: Int.random(in: 0..<130, using: &random))
        event = .mouse(
          MouseEvent(MouseEvent.Action.allCases.randomElement(using: &random) ?? .press, at: place))
      case 5: event = .continued
      case 6...16:
        event = .key(
          [.enter, .tab, .character("d"), .down, .escape].randomElement(using: &random) ?? .enter)
      default: event = .key(Self.keys.randomElement(using: &random) ?? .enter)
      }
      var effects = state.update(.input(event))
      while !effects.isEmpty {
        let effect = effects.removeFirst()
        if person != .member(PracticeFixture.okafor), person != .member(PracticeFixture.reyes) {
          Self.checkNoBallot(in: effect)
        }
        if let answer = Self.answer(effect, &random, fixture) { effects += state.update(answer) }
      }
      if state.pages.isEmpty || Int.random(in: 0..<200, using: &random) == 0 {
        state = fixture.state(person)
      }
      if step % 3 == 0 { Self.check(state, "seed \(seed), step \(step), \(state.page)") }
    }
  }

  @Test(arguments: Context.allCases)
  func `every key on every page`(_ context: Context) {
    for size in [(120, 36), (80, 24), (40, 12)] {
      let start = HelpTests.state(in: context, columns: size.0, rows: size.1)
      for key in Self.keys {
        var state = start
        _ = state.update(.input(.key(key)))
        Self.check(state, "\(context), \(key.name), \(size)")
      }
    }
  }

  @Test(arguments: Context.allCases)
  func `every size on every page`(_ context: Context) {
    var state = HelpTests.state(in: context)
    for columns in [1, 2, 20, 39, 40, 41, 59, 60, 84, 85, 99, 119, 120, 133, 200] {
      for rows in [1, 2, 3, 4, 11, 12, 13, 24, 60] {
        _ = state.update(.input(.resized(Size(columns: columns, rows: rows))))
        Self.check(state, "\(context) at \(columns) × \(rows)")
      }
    }
  }

  @Test(arguments: Context.allCases)
  func `the same state always gives the same screen`(_ context: Context) {
    let state = HelpTests.state(in: context)
    #expect(state.render() == state.render())
    #expect(state.render(lineSet: .ascii).cursor == state.render().cursor)
  }
}

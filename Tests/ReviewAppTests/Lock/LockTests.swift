import HarmlessText
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct LockTests {
  private static let sizes = [(120, 36), (80, 24), (40, 12), (39, 5), (12, 3), (1, 1)]

  /// Somebody who reads a case, with keys or without.
  private static func reading(_ needsPassphrase: Bool, seconds: Int = 900) -> AppState {
    var state = AppState(
      size: Size(columns: 80, rows: 24), viewer: .member(PracticeFixture.okafor),
      docket: PracticeFixture.cleared.state().docket, page: .reader(PracticeFixture.number),
      lockRule: LockRule(seconds: seconds, needsPassphrase: needsPassphrase))
    _ = state.update(PracticeFixture.opened())
    return state
  }

  private static func lines(_ state: AppState) -> [String] {
    state.seen.split(separator: "\n").map { $0.trimmed }.filter { !$0.isEmpty }
  }

  @Test func `after the time without a key, and not before, the screen is locked`() {
    var state = Self.reading(true)
    #expect(state.update(.elapsed(seconds: 899)).isEmpty && !state.isLocked)
    state.press("j")
    #expect(state.update(.elapsed(seconds: 1798)).isEmpty && !state.isLocked)
    _ = state.update(.input(.mouse(MouseEvent(.press, at: Position(row: 5, column: 5)))))
    // Another size is nobody at the keyboard.
    _ = state.update(.elapsed(seconds: 2000))
    _ = state.update(.input(.resized(Size(columns: 100, rows: 30))))
    #expect(state.update(.elapsed(seconds: 2697)).isEmpty)
    #expect(state.update(.elapsed(seconds: 2698)) == [.lock, .redraw])
    #expect(state.isLocked)
    #expect(state.update(.elapsed(seconds: 2699)).isEmpty)
  }

  @Test func `where the time is none it is locked by the key alone`() {
    var state = Self.reading(true, seconds: 0)
    #expect(state.update(.elapsed(seconds: 1_000_000)).isEmpty && !state.isLocked)
    #expect(state.press("Ctrl-X") == [.lock, .redraw])
    #expect(state.isLocked)
  }

  @Test(arguments: sizes)
  func `a locked screen says the same whatever lies behind it`(_ columns: Int, _ rows: Int) {
    var seen: Set<String> = []
    for context in Context.allCases {
      var state = HelpTests.state(in: context)
      _ = state.update(.input(.resized(Size(columns: columns, rows: rows))))
      _ = state.update(.draftNotKept("the disk is full"))
      #expect(state.press("Ctrl-X").contains(.lock), "\(context)")
      let screen = state.render()
      #expect(screen.cursor.map(screen.bounds.contains) == true)
      seen.insert(state.seen)
    }
    #expect(seen.count == 1, "\(seen)")
  }

  @Test func `nothing typed reaches the pages, and the passphrase is not on the screen`() {
    var state = Self.reading(true)
    state.press("Ctrl-X")
    let page = state.page
    let work = state.work
    let before = state.seen
    state.write("dQ")
    #expect(
      state.seen != before && Self.lines(state).last == "Something is typed. Esc begins again.")
    #expect(!state.seen.contains("dQ"))
    state.press("Esc")
    #expect(state.seen == before)
    for key in ["Ctrl-C", "Ctrl-Z", "F9", "Tab", "Down", "?"] {
      for key in Key.sequence(parsing: key) ?? [] {
        #expect(state.update(.input(.key(key))).isEmpty, "\(key.name)")
      }
    }
    state.press("Esc")
    _ = state.update(.input(.mouse(MouseEvent(.press, at: Position(row: 5, column: 5)))))
    #expect(state.press("Enter").isEmpty)
    state.write("one twó")
    state.press("Backspace", "o")
    _ = state.update(.input(.paste(" three\n")))
    var expected = TypedPassphrase()
    expected.add("one two three")
    #expect(state.press("Enter") == [.unlock(expected)])
    // Until the answer comes nothing more is taken.
    state.write("more")
    #expect(state.press("Enter").isEmpty)
    #expect(state.page == page && state.work.count == work.count)
    #expect("\(expected)" == "(a passphrase)" && String(reflecting: expected) == "(a passphrase)")
    #expect(state.update(.unlocked) == [.takeKeys, .redraw, .readRecord])
    #expect(!state.isLocked && state.page == page)
  }

  @Test func `wrong passphrases are counted, and from the third on they cost time`() {
    var state = Self.reading(true)
    _ = state.update(.elapsed(seconds: 10))
    state.press("Ctrl-X")
    func fail(_ state: inout AppState) {
      state.write("wrong")
      #expect(state.press("Enter").count == 1)
      _ = state.update(.notUnlocked(nil))
    }
    fail(&state)
    #expect(state.words.contains("That was another passphrase."))
    fail(&state)
    for (pause, count) in [(5, 3), (10, 4), (20, 5), (40, 6), (60, 7), (60, 8)] {
      fail(&state)
      #expect(
        state.words.contains(
          "\(count) wrong passphrases. The next one is taken in \(pause) seconds."))
      state.write("ignored")
      #expect(state.press("Enter").isEmpty)
      _ = state.update(.elapsed(seconds: state.elapsed + pause - 1))
      #expect(state.words.contains("in 1 second."))
      #expect(state.press("Enter").isEmpty)
      _ = state.update(.elapsed(seconds: state.elapsed + 1))
      #expect(state.words.contains("Type the passphrase"))
    }
    // What was typed while it was closed is not there.
    #expect(state.press("Enter").isEmpty)
    _ = state.update(.notUnlocked("The file cannot be read."))
    #expect(state.words.contains("The file cannot be read."))
    fail(&state)
  }

  @Test func `without keys any key opens it and does nothing else`() {
    var state = Self.reading(false)
    _ = state.update(.elapsed(seconds: 900))
    #expect(state.words == "Locked Press any key to go on.")
    #expect(state.press("Ctrl-L") == [.redraw])
    _ = state.update(.input(.mouse(MouseEvent(.press, at: Position(row: 5, column: 5)))))
    #expect(state.isLocked)
    #expect(state.press("Q") == [.takeKeys, .redraw, .readRecord])
    #expect(!state.isLocked && state.page == .reader(PracticeFixture.number))
    #expect(state.update(.elapsed(seconds: 1799)).isEmpty)
    #expect(state.update(.elapsed(seconds: 1800)) == [.lock, .redraw])
  }

  @Test func `the end of the terminal ends a locked session, and answers still arrive`() {
    var state = Self.reading(true)
    state.press("Ctrl-X")
    #expect(state.update(.input(.hangUp)) == [.quit])
    #expect(state.update(.input(.continued)) == [.redraw])
    let locked = state.seen
    _ = state.update(.recordDoubted("Something does not count."))
    _ = state.update(.recordRead(PracticeFixture.cleared.proceedings))
    #expect(state.seen == locked)
    _ = state.update(.unlocked)
    #expect(state.words.contains("Something does not count."))
  }

  @Test func `a prompt, a question and a text that is being written are there again`() {
    var state = HelpTests.state(in: .field)
    state.write("The scope")
    state.press("Ctrl-X")
    state.write("x")
    #expect(!state.isLocked)
    state.write(" is shown.")
    #expect(state.words.contains("The scope is shown."))
    var docket = HelpTests.state(in: .docket)
    docket.press("/")
    docket.write("ab")
    docket.press("Ctrl-X", "Enter")
    docket.write("c")
    #expect(docket.filter == "abc")
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

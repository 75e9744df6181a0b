import ArgumentParser
import HarmlessText
import ReviewApp
import TextScreen

/// A session driven by a script: the real interface and the real record, and no terminal.
@MainActor
final class ScriptedSession {
  private let path: String
  private let keys: KeyOpening
  private var size: Size
  private var state: AppState
  private var effects: EffectRunner
  private var inbox: Inbox
  private var isOver = false
  private let lockAfter: Int?
  private var seconds = 0

  init(
    path: String, as person: String?, _ keys: KeyOpening, size: Size, lockAfter: Int? = nil
  ) throws(SessionError) {
    self.lockAfter = lockAfter
    self.path = path
    self.keys = keys
    self.size = size
    (state, effects, inbox) = try Self.begin(path, person, keys, size, lockAfter)
  }

  /// Carries out a script.
  ///
  /// - Throws: `SessionError` at the first expectation that does not hold, with the screen printed.
  func run(_ script: Script, file: DisplayText) throws(SessionError) {
    for (line, step) in script.steps {
      switch step {
      case .keys(let keys): for key in keys { send(.key(key)) }
      case .type(let text): for character in text { send(.key(.character(character))) }
      case .paste(let text): send(.paste(text))
      case .screen: Standard.output(screen)
      case .resize(let size):
        self.size = size
        send(.resized(size))
      case .person(let person):
        effects.finish()
        isOver = false
        seconds = 0
        (state, effects, inbox) = try Self.begin(path, person, keys, size, lockAfter)
      case .wait(let more):
        seconds += more
        handleAll([.elapsed(seconds: seconds)])
      case .expect(let text): try check(text, isExpected: true, line, file)
      case .refute(let text): try check(text, isExpected: false, line, file)
      }
    }
    effects.finish()
  }

  /// The screen as text.
  var screen: String { state.render().snapshot() + "\n" }

  private func check(
    _ text: String, isExpected: Bool, _ line: Int, _ file: DisplayText
  ) throws(SessionError) {
    // Where a line is broken depends on the size of the window, and what is said does not.
    let words = screen.split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
    if words.contains(text) == isExpected { return }
    Standard.output(screen)
    throw SessionError(
      "\(file), line \(line): “\(text)” is \(isExpected ? "not on" : "on") the screen above.",
      .refused)
  }

  private func send(_ input: InputEvent) {
    guard !isOver else { return }
    handleAll([.input(input)])
  }

  private func handleAll(_ events: [AppEvent]) {
    handle(events)
    // An answer may ask for more that is done behind the screen.
    while case let waiting = inbox.take(), !waiting.isEmpty { handle(waiting) }
  }

  private func handle(_ first: [AppEvent]) {
    var events = first
    while !events.isEmpty {
      for effect in state.update(events.removeFirst()) {
        if effect == .quit { isOver = true }
        events += effects.perform(effect)
      }
    }
    effects.note(state)
  }

  private static func begin(
    _ path: String, _ person: String?, _ keys: KeyOpening, _ size: Size,
    _ lockAfter: Int?
  ) throws(SessionError) -> (AppState, EffectRunner, Inbox) {
    let opening = try SessionOpening.open(path, as: person, keys).locked(after: lockAfter)
    let inbox = Inbox()
    let effects = EffectRunner(opening, inbox: inbox, isImmediate: true)
    var (state, events) = effects.begin(opening, size: size)
    // A clock that stands still, so that the same script gives the same screens.
    _ = state.update(.clock("10:42"))
    while !events.isEmpty {
      for effect in state.update(events.removeFirst()) { events += effects.perform(effect) }
    }
    return (state, effects, inbox)
  }
}

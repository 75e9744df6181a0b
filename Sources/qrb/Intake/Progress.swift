import CaseIntake
import Dispatch
import Glibc
import HarmlessText
import Synchronization

/// Says on standard error how far long work has come: nothing for half a second, then a bar, or plain lines.
final class Progress: Sendable {
  private struct State {
    var done = 0
    var name: DisplayText = ""
    var isShown = false
    var hasEnded = false
    var said = -1
  }

  private let total: Int
  private let verb: DisplayText
  private let style: Style
  private let state = Mutex(State())

  private enum Style { case bar(color: Bool), lines, silent }

  /// - Parameter total: how many pieces there are.
  init(_ verb: DisplayText, total: Int, isSilent: Bool = false) {
    self.verb = verb
    self.total = total
    let isTerminal = isatty(STDERR_FILENO) == 1
    let terminal = Environment["TERM"] ?? "dumb"
    if isSilent || total == 0 {
      style = .silent
    } else if isTerminal, terminal != "dumb" {
      style = .bar(color: Environment["NO_COLOR"] == nil)
    } else {
      style = .lines
    }
    if case .silent = style { return }
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(500)) { [self] in show() }
  }

  /// The next piece is begun.
  func begin(_ name: DisplayText) {
    state.withLock { state in
      if !state.name.isEmpty { state.done += 1 }
      state.name = name
      if state.isShown { draw(&state) }
    }
  }

  /// All is done: a bar goes away, and what is written next begins a line.
  func end() {
    state.withLock { state in
      guard !state.hasEnded else { return }
      state.hasEnded = true
      if state.isShown, case .bar = style { Standard.error("\r\u{1B}[K") }
    }
  }

  private func show() {
    state.withLock { state in
      guard !state.hasEnded else { return }
      state.isShown = true
      draw(&state)
    }
  }

  private func draw(_ state: inout State) {
    guard !state.hasEnded else { return }
    let count: DisplayText = "\(verb) \(state.done + 1) of \(total)"
    switch style {
    case .silent: return
    case .lines:
      guard state.said != state.done else { return }
      state.said = state.done
      Standard.error("\(count): \(state.name)\n")
    case .bar(let color):
      let width = PromptTerminal.width(of: STDERR_FILENO) - 1
      let cells = max(4, min(24, width / 4))
      let filled = cells * state.done / max(1, total)
      let bar =
        String(repeating: "=", count: filled) + String(repeating: " ", count: cells - filled)
      let line = "[\(bar)] \(count): \(state.name)" as DisplayText
      let text = line.truncated(toColumns: width).string
      Standard.error("\r" + (color ? "\u{1B}[2m\(text)\u{1B}[22m" : text) + "\u{1B}[K")
    }
  }
}

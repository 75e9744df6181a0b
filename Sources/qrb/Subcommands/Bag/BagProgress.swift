import Glibc
import Synchronization

/// A line on a terminal's standard error that says how far the check is, once it takes longer than half a second.
final class BagProgress: Sendable {
  private let bags: Int
  private let isShown: Bool
  private let state: Mutex<State>

  private struct State {
    var bytes = 0
    var done = 0
    var nextTelling: Int
    var isOnScreen = false
  }

  init(bags: Int, isQuiet: Bool) {
    self.bags = bags
    isShown = !isQuiet && isatty(STDERR_FILENO) == 1
    state = Mutex(State(nextTelling: Self.milliseconds() + 500))
  }

  /// Nil where nobody watches: then nothing is counted either.
  var advance: (@Sendable (Int) -> Void)? {
    guard isShown else { return nil }
    return { [self] count in
      state.withLock { state in
        state.bytes += count
        tell(&state)
      }
    }
  }

  func finishOne() {
    guard isShown else { return }
    state.withLock { state in
      state.done += 1
      tell(&state)
    }
  }

  /// Takes the line away before something else is printed.
  func clear() {
    guard isShown else { return }
    state.withLock { state in
      if state.isOnScreen { Standard.error("\r\u{1B}[K") }
      state.isOnScreen = false
    }
  }

  private func tell(_ state: inout State) {
    let now = Self.milliseconds()
    guard now >= state.nextTelling else { return }
    state.nextTelling = now + 200
    state.isOnScreen = true
    Standard.error("\r\(state.done) of \(bags) bags, \(state.bytes >> 20) MB\u{1B}[K")
  }

  private static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}

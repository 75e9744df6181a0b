import HarmlessText
import TextScreen

extension AppState {
  /// Whether nothing but the way back is shown.
  public var isLocked: Bool { lock != nil }

  /// Puts everything out of sight; what was typed stays where it is.
  mutating func lockScreen() -> [Effect] {
    guard lock == nil else { return [] }
    lock = LockState()
    pendingKeys = []
    return [.lock, .redraw]
  }

  /// So many seconds of the session are over: a screen that nobody has touched for long enough is locked.
  mutating func pass(to seconds: Int) -> [Effect] {
    elapsed = seconds
    guard lockRule.seconds > 0, seconds - lastTouched >= lockRule.seconds else { return [] }
    return lockScreen()
  }

  /// Notes that somebody is there.
  mutating func noteTouch(_ input: InputEvent) {
    switch input {
    case .key, .paste, .mouse: lastTouched = elapsed
    case .resized, .hangUp, .continued, .woken: break
    }
  }

  /// What happens while the screen is locked; nothing reaches the pages behind it.
  mutating func takeLocked(_ input: InputEvent) -> [Effect] {
    switch input {
    case .resized(let size):
      self.size = size
      return []
    case .hangUp: return [.quit]
    case .continued: return [.redraw]
    case .key(.control("L")): return [.redraw]
    case .key(let key): return lockRule.needsPassphrase ? typePassphrase(key) : unlocked()
    case .paste(let text):
      if isTakingPassphrase { lock?.typed.add(text) }
      return []
    case .mouse, .woken: return []
    }
  }

  private mutating func typePassphrase(_ key: Key) -> [Effect] {
    guard isTakingPassphrase else { return [] }
    switch key {
    case .character(let character): lock?.typed.add(String(character))
    case .backspace: lock?.typed.removeLast()
    case .control("U"), .control("C"), .escape: lock?.typed.clear()
    case .enter:
      guard let typed = lock?.typed, !typed.isEmpty else { return [] }
      lock?.isChecking = true
      lock?.typed.clear()
      return [.unlock(typed)]
    default: break
    }
    return []
  }

  private var isTakingPassphrase: Bool {
    guard let lock, lockRule.needsPassphrase else { return false }
    return !lock.isChecking && elapsed >= lock.closedUntil
  }

  /// The keys are open again: everything is as it was, and what came in meanwhile is read.
  mutating func unlocked() -> [Effect] {
    guard lock != nil else { return [] }
    lock = nil
    lastTouched = elapsed
    return [.takeKeys, .redraw] + (docket.proceedings == nil ? [] : [.readRecord])
  }

  /// What was typed opens nothing.
  mutating func notUnlocked(_ problem: DisplayText?) -> [Effect] {
    guard let problem else {
      lock?.fail(at: elapsed)
      return []
    }
    lock?.isChecking = false
    lock?.problem = problem
    return []
  }

  /// What is said of the lock; nothing in it comes from a case, the docket or the record.
  var lockLines: [StyledLine] {
    guard let lock else { return [] }
    let width = max(1, min(size.columns - 2, 60))
    var lines = [StyledLine("Locked", .heading), StyledLine()]
    guard lockRule.needsPassphrase else {
      return lines + StyledLine.wrapped("Press any key to go on.", width: width)
    }
    let pause = lock.closedUntil - elapsed
    if lock.isChecking {
      lines += StyledLine.wrapped("One moment.", width: width)
    } else if pause > 0 {
      let count: DisplayText = "\(lock.failures) wrong passphrases."
      lines += StyledLine.wrapped(
        "\(count) The next one is taken in \(pause) \(pause == 1 ? "second" : "seconds").",
        .warning, width: width)
    } else {
      if let problem = lock.problem {
        lines += StyledLine.wrapped(problem, .error, width: width)
      } else if lock.failures > 0 {
        lines += StyledLine.wrapped("That was another passphrase.", .warning, width: width)
      }
      lines += StyledLine.wrapped(
        "Type the passphrase of your keys, then Enter. Nothing you type is shown.", width: width)
      if !lock.typed.isEmpty {
        lines += StyledLine.wrapped("Something is typed. Esc begins again.", .dim, width: width)
      }
    }
    return lines
  }

  /// Draws the lock, and nothing else.
  func drawLock(into screen: inout Screen) {
    let lines = lockLines
    let block = screen.bounds.inset(left: min(1, size.columns - 1), right: 0)
    let top = max(0, (size.rows - lines.count) / 3)
    for (index, line) in lines.enumerated() where top + index < size.rows {
      screen.put(
        line.text, at: Position(row: top + index, column: block.left), role: line.role,
        maxWidth: max(0, block.size.columns))
    }
    screen.cursor = Position(
      row: max(0, min(size.rows - 1, top + lines.count)), column: block.left)
  }
}

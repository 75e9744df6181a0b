import CursesTerminal
import Glibc
import ReviewApp
import TextScreen

/// The one loop: events in, effects out, one frame for each batch.
@MainActor
final class RunLoop {
  private var state: AppState
  private let effects: EffectRunner
  private let inbox: Inbox
  private let terminal: Terminal
  private var isLeaving = false
  private var lastTime = ""
  private let began = WallClock.secondsAwakeOrAsleep
  private var elapsed = 0

  /// How long after a change the draft is forced to the disk, in milliseconds.
  private static let syncDelay = 250
  /// How often the record is looked at for what colleagues have added, in milliseconds.
  private static let recordInterval = 1000

  init(state: AppState, effects: EffectRunner, inbox: Inbox, terminal: Terminal) {
    self.state = state
    self.effects = effects
    self.inbox = inbox
    self.terminal = terminal
    effects.lendTerminal = { [terminal] work in terminal.withTerminalReleased(work) }
  }

  /// Runs until the person leaves or the terminal is gone; what was typed is kept either way.
  func run(beginningWith first: [AppEvent]) {
    handle(.input(.resized(terminal.size)))
    tellTime()
    for event in first { handle(event) }
    while !isLeaving {
      terminal.paint(state.render(lineSet: terminal.lineSet))
      let events = terminal.nextEvents(
        alsoWaitingFor: inbox.descriptor, timeoutMilliseconds: timeout)
      tellTime()
      for event in events {
        if event == .woken { continue }
        handle(.input(event))
        if isLeaving { break }
      }
      for event in inbox.take() { handle(event) }
      if events.isEmpty { effects.idle(at: WallClock.milliseconds) }
    }
    effects.finish()
  }

  private var timeout: Int {
    effects.isDraftUnsynced ? Self.syncDelay : Self.recordInterval
  }

  private func tellTime() {
    let seconds = WallClock.secondsAwakeOrAsleep - began
    if seconds != elapsed {
      elapsed = seconds
      handle(.elapsed(seconds: seconds))
    }
    let time = WallClock.timeOfDay
    if time.string != lastTime {
      lastTime = time.string
      handle(.clock(time))
    }
  }

  /// Takes in an event and carries out what follows; an effect's own event may lead to further ones.
  private func handle(_ event: AppEvent) {
    var events = [event]
    while !events.isEmpty {
      for effect in state.update(events.removeFirst()) {
        switch effect {
        case .quit: isLeaving = true
        case .redraw: terminal.redraw()
        case .setMouse(let enabled): terminal.setMouse(enabled: enabled)
        case .suspend: terminal.suspend()
        default: events += effects.perform(effect)
        }
      }
    }
    effects.note(state)
  }
}

import BoardReview
import CaseModel
import HarmlessText
import TextScreen

extension AppState {
  /// Takes in an event and says what is to be done outside; nothing else ever changes the state.
  public mutating func update(_ event: AppEvent) -> [Effect] {
    let effects = answer(event)
    settle()
    // Whatever was typed, and wherever: what is not in a case's draft is kept here.
    return effects + keepBoardDraft()
  }

  private mutating func answer(_ event: AppEvent) -> [Effect] {
    switch event {
    case .input(let input): return take(input)
    case .clock(let time):
      self.time = time
      return []
    case .elapsed(let seconds): return pass(to: seconds)
    case .unlocked: return unlocked()
    case .notUnlocked(let problem): return notUnlocked(problem)
    case .coversRead(let covers):
      for index in docket.entries.indices {
        if let cover = covers[docket.entries[index].number] { docket.entries[index].cover = cover }
      }
      return []
    case .caseOpened(let number, let package, let items, let isRecovered):
      return opened(number, package, items, isRecovered: isRecovered)
    case .caseFailed(let number, let reason):
      work[number, default: CaseWork()].problem = reason
      return []
    case .foundInCase(let number, let places, let serial):
      return found(places, in: number, serial: serial)
    case .caseInspected(let inspected): return self.inspected(inspected)
    case .caseNotInspected(let reason):
      message = Message(reason, .error)
      return []
    case .draftKept:
      keeping = .kept(time)
      return []
    case .draftNotKept(let reason):
      keeping = .notKept(reason)
      return []
    case .draftTakenOver:
      keeping = .takenOver
      return []
    case .done(let act, let receipt): return done(act, receipt)
    case .notDone(_, let reason):
      isActing = false
      message = Message(reason, .error)
      return [.readRecord]
    case .recordRead(let proceedings, let notes):
      docket.proceedings = proceedings
      docket.notes = notes
      return outdated.map { .openCase($0) }
    case .recordFailed(let reason):
      message = Message("The record could not be read: \(reason)", .error)
      return []
    case .told(let sentence):
      message = Message(sentence)
      return []
    case .recordDoubted(let sentence):
      message = Message(sentence, .warning)
      return []
    case .lettersRead(let letters):
      self.letters = .ready(letters)
      return []
    case .lettersBroken(let reason):
      letters = .broken(reason)
      return []
    case .resultWritten(let number, let files): return resultWritten(number, files)
    case .resultFailed(let number, let reason):
      isActing = false
      message = Message("The result of \(number.rawValue) was not written: \(reason)", .error)
      return []
    }
  }

  private mutating func take(_ input: InputEvent) -> [Effect] {
    noteTouch(input)
    if isLocked { return takeLocked(input) }
    switch input {
    case .key(let key): return press(key)
    case .paste(let text): return paste(text)
    case .mouse(let event):
      lastKey = nil
      return mouse(event)
    case .resized(let size):
      self.size = size
      return []
    case .hangUp: return [.quit]
    case .continued: return [.redraw, .readRecord]
    case .woken: return []
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    message = nil
    lastKey = key
    // Before prompts and questions, which take all other keys.
    if key == Keymap.lockKey { return lockScreen() }
    if let prompt { return type(key, into: prompt) }
    if question != nil { return answer(key) }
    let context = self.context
    pendingKeys.append(key)
    switch Keymap.table(for: context).lookup(pendingKeys) {
    case .command(let command):
      pendingKeys = []
      return perform(command)
    case .incomplete(let bindings):
      message = Message(
        lines: bindings.map { "\($0.name)  \($0.command.title(in: context))" as DisplayText })
      return []
    case .unbound:
      let wasSequence = pendingKeys.count > 1
      pendingKeys = []
      if wasSequence { return [] }
      return unbound(key, in: context)
    }
  }

  /// A key that names no command is typed where something is being typed, and is explained elsewhere.
  private mutating func unbound(_ key: Key, in context: Context) -> [Effect] {
    switch context {
    case .field: return edit(key)
    case .cast: return typeWord(key)
    case .marking: return tie(key)
    default:
      message = Message("\(key.name) does nothing here. ? shows the keys that do.")
      return []
    }
  }

  private mutating func paste(_ text: String) -> [Effect] {
    if var prompt {
      prompt.field.apply(.paste(text))
      self.prompt = prompt
      return []
    }
    guard context == .field, question == nil else {
      message = Message("There is no field here to paste into.")
      return []
    }
    return edit(.paste(text))
  }

  /// Carries out a command where it can be, and says why where it cannot.
  mutating func perform(_ command: Command) -> [Effect] {
    if let reason = unavailability(of: command) {
      message = Message(reason, .warning)
      return []
    }
    if let effects = performAnywhere(command) { return effects }
    switch page {
    case .docket: return performInDocket(command)
    case .conflict(let number): return performInConflict(command, number)
    case .reader(let number): return performInReader(command, number)
    case .decision(let number): return performInDecision(command, number)
    case .cast(let number): return performInCast(command, number)
    case .board: return performInBoard(command)
    case .discussion(let number): return performInDiscussion(command, number)
    case .result(let number): return performInResult(command, number)
    case .history(let number): return performInHistory(command, number)
    case .originals(let number): return performInOriginals(command, number)
    case .comparison(let number): return performInComparison(command, number)
    case .found: return performInFound(command)
    case .record: return performInRecord(command)
    case .measure: return performInMeasure(command)
    case .help: return performInHelp(command)
    }
  }

  private mutating func performAnywhere(_ command: Command) -> [Effect]? {
    switch command {
    case .quit: return [.quit]
    case .help:
      if case .help = page { return nil }
      pages.append(.help(context))
      sheetTop = 0
      return []
    case .commandLine:
      prompt = Prompt(.command)
      return []
    case .record: return openRecord()
    case .findAcross where page != .found:
      prompt = Prompt(.findAcross)
      return []
    case .redraw: return [.redraw]
    case .lock: return lockScreen()
    case .suspend: return [.suspend]
    case .mouse:
      isMouseEnabled.toggle()
      message = Message(
        isMouseEnabled ? "The mouse is on." : "The mouse is off: the terminal selects text itself.")
      return [.setMouse(isMouseEnabled)]
    case .whereAmI:
      message = Message(whereAmI)
      return []
    default: return nil
    }
  }

  /// Leaves the page that is seen; the first one is left with the program, by `q` and never by one Esc too many.
  mutating func goBack() -> [Effect] {
    if pages.count > 1 {
      pages.removeLast()
    } else if lastKey == .escape {
      message = Message("This is the first page. Q leaves the program; everything is saved.")
    } else {
      return [.quit]
    }
    return []
  }

  /// Whether Esc has something to put away on this page before it is left.
  var isLeavable: Bool {
    switch page {
    case .docket: !filter.isEmpty
    case .reader(let number):
      work[number]?.reader.find != nil || work[number]?.reader.marking != nil
    default: false
    }
  }
}

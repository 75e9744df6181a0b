import BoardRecord
import BoardReview
import CaseFiles
import CaseModel
import Dispatch
import HarmlessText
import Qualifications
import ReviewApp
import SystemFiles

/// Carries out effects: drafts at once and before the next frame, what waits for the disk on a queue of its own.
@MainActor
final class EffectRunner {
  let source: CaseSource
  let viewer: Viewer
  let catalog: EditionCatalog
  /// Where the viewer's private work lies; nil for somebody who only reads.
  let stateFolder: String?
  /// What is done with the record; without keys while the screen is locked.
  var record: RecordWork?
  /// What opens the keys again; nil where there are none.
  let keyLock: KeyLock?
  /// Keys that a passphrase has opened, until they are taken up.
  let opened = OpenedKeys()
  let inbox: Inbox
  var journals: [CaseNumber: DraftJournal] = [:]
  var session: DraftJournal?
  var board: DraftJournal?
  private(set) var isDraftUnsynced = false
  private var lastNote: SessionNote?
  private var mark: RecordMark?
  let queue = DispatchQueue(label: "qrb.effects")
  /// Whether effects are answered before `perform` returns, as scripts need it.
  let isImmediate: Bool
  /// Lets other programs use the terminal while something runs; nil where there is none.
  var lendTerminal: ((() -> [AppEvent]) -> [AppEvent])?

  init(
    source: CaseSource, viewer: Viewer, catalog: EditionCatalog, stateFolder: String?,
    record: RecordWork?, keyLock: KeyLock? = nil, inbox: Inbox, isImmediate: Bool = false
  ) {
    self.source = source
    self.viewer = viewer
    self.catalog = catalog
    self.stateFolder = stateFolder
    self.record = record
    self.keyLock = keyLock
    self.inbox = inbox
    self.isImmediate = isImmediate
    mark = record?.mark()
  }

  /// Carries out an effect; returns the events that are there at once.
  func perform(_ effect: Effect) -> [AppEvent] {
    switch effect {
    case .openCase(let number): return [open(number)]
    case .findInCase(let number, let pattern, let serial):
      return find(pattern, in: number, serial: serial)
    case .inspectCase(let number): return [inspect(number)]
    case .readCovers(let numbers): return [.coversRead(source.covers(of: numbers))]
    case .keepDraft(let number, let items): return [keep(items, of: number)]
    case .keepBoardDraft(let items): return keepOfBoard(items)
    case .discardDraft(let number, let prefix): return discard(prefix, of: number)
    case .castBallot(let number, let content):
      return signing { $0.cast(content, on: number) }
    case .state(let body): return signing { [$0.append(body)] }
    case .openBallots(let number, let round): return signing { [$0.openBallots(of: number, round)] }
    case .readRecord: return onQueue { [$0.read()] }
    case .writeResult(let number): return onQueue { [$0.writeResult(of: number)] }
    case .readLetters: return onQueue { [$0.readLetters()] }
    case .lock:
      if keyLock != nil { record = record?.with(nil) }
      return []
    case .takeKeys: return takeKeys()
    case .unlock(let typed): return unlock(typed)
    case .setMouse, .redraw, .suspend, .quit: return []
    }
  }

  /// Nothing has happened for a while: what was typed goes to the disk, and the record is looked at.
  func idle(at milliseconds: Int) {
    if isDraftUnsynced {
      synchronize()
      return
    }
    guard let record else { return }
    let now = record.mark()
    if now != mark {
      mark = now
      for event in perform(.readRecord) + giveReceipts() { inbox.post(event) }
    }
  }

  /// The end: every draft is forced to the disk and closed in an orderly way.
  func finish() {
    queue.sync {}
    for journal in journals.values { try? journal.close() }
    try? board?.close()
    try? session?.close()
  }

  func onQueue(_ work: @escaping @Sendable (RecordWork) -> [AppEvent]) -> [AppEvent] {
    guard let record else { return [] }
    if isImmediate { return work(record) }
    let inbox = inbox
    queue.async { for event in work(record) { inbox.post(event) } }
    return []
  }

  /// Does something that only reads behind the next frame, or at once in a script.
  func onBackground(_ work: @escaping @Sendable () -> [AppEvent]) {
    let inbox = inbox
    if isImmediate {
      for event in work() { inbox.post(event) }
    } else {
      queue.async { for event in work() { inbox.post(event) } }
    }
  }

  private func open(_ number: CaseNumber) -> AppEvent {
    // The record is asked anew: what was known at the last frame may be a statement old.
    if let record, !record.mayRead(.package(number)) {
      return .caseFailed(number, "This case is not open to you.")
    }
    do throws(PackageError) {
      let package = try source.read(
        number, catalog: catalog, chosen: record?.chosenEdition(of: number))
      let (items, isRecovered) = draft(of: number)
      return .caseOpened(number, package, items, isRecovered: isRecovered)
    } catch {
      return .caseFailed(number, error.message)
    }
  }

  /// Looks through a case behind the next frame; one that cannot be read, or not by this person, holds nothing.
  private func find(_ pattern: String, in number: CaseNumber, serial: Int) -> [AppEvent] {
    let (source, record, catalog) = (source, record, catalog)
    onBackground {
      var places: [FoundPlace] = []
      if record?.mayRead(.package(number)) ?? true,
        let package = try? source.read(
          number, catalog: catalog, chosen: record?.chosenEdition(of: number))
      {
        places = FoundPlace.all(of: pattern, in: package)
      }
      return [.foundInCase(number, places, serial: serial)]
    }
    return []
  }

  /// Looks at a package as it would be docketed; only an administrator is answered.
  private func inspect(_ number: CaseNumber) -> AppEvent {
    guard case .administrator = viewer else {
      return .caseNotInspected("Only the administrator puts cases on the docket.")
    }
    do throws(PackageError) {
      return CaseDocketing.inspected(try source.read(number, catalog: catalog))
    } catch {
      return .caseNotInspected(error.message)
    }
  }

  private func synchronize() {
    isDraftUnsynced = false
    for journal in Array(journals.values) + [board].compactMap({ $0 }) {
      do throws(DraftError) { try journal.synchronize() } catch {
        inbox.post(Self.event(of: error))
      }
    }
  }

  private func keep(_ items: [DraftItem], of number: CaseNumber) -> AppEvent {
    guard let journal = journals[number] else {
      return .draftNotKept("there is no private folder for drafts")
    }
    do throws(DraftError) {
      try journal.record(items.map(\.change))
      isDraftUnsynced = true
      return .draftKept
    } catch {
      return Self.event(of: error)
    }
  }

  /// Only what is to go on record is spoken of as a draft that is safe; a line that is looked for is not.
  private func keepOfBoard(_ items: [DraftItem]) -> [AppEvent] {
    guard let board else { return [] }
    let isOfMeasure = items.contains { $0.key.hasSuffix(".reason") && $0.text != nil }
    do throws(DraftError) {
      try board.record(items.map(\.change))
      isDraftUnsynced = true
      return isOfMeasure ? [.draftKept] : []
    } catch {
      // Another session holds these words only: the cases that are open here stay with this one.
      guard isOfMeasure else { return [] }
      return error == .takenOver
        ? [.draftNotKept("another session of yours is open")] : [Self.event(of: error)]
    }
  }

  private func discard(_ prefix: String, of number: CaseNumber) -> [AppEvent] {
    do throws(DraftError) {
      try journals[number]?.discard(prefix: prefix)
      return []
    } catch {
      return [Self.event(of: error)]
    }
  }

  private static func event(of error: DraftError) -> AppEvent {
    error == .takenOver ? .draftTakenOver : .draftNotKept("\(error.description)")
  }

  /// Notes which case is open, so that a session that is cut off comes back to it.
  func note(_ state: AppState) {
    guard let session else { return }
    let note = SessionNote(
      openCase: state.page.caseNumber, screen: state.page.caseNumber == nil ? "docket" : "case")
    guard note != lastNote else { return }
    lastNote = note
    try? session.record(note.changes)
  }
}

extension EffectRunner {
  /// Opens the draft of a case, or says that there can be none.
  private func draft(of number: CaseNumber) -> (items: [DraftItem], isRecovered: Bool) {
    guard let stateFolder, viewer.person != nil else { return ([], false) }
    do throws(FileError) {
      let journal: DraftJournal
      if let open = journals[number] {
        journal = open
      } else {
        journal = try DraftJournal(
          .review(of: number), in: stateFolder, author: record?.ownKey)
        journals[number] = journal
      }
      return (journal.contents.items, journal.wasRecovered)
    } catch {
      inbox.post(.draftNotKept("\(error.description)"))
      return ([], false)
    }
  }
}

extension DraftContents {
  /// What it says, as the interface takes it.
  var items: [DraftItem] {
    entries.values.map { DraftItem(key: $0.key, text: $0.text, cursor: $0.cursor) }
  }
}

extension Draft {
  /// A draft as it was kept.
  init(_ contents: DraftContents) { self.init(items: contents.items) }
}

extension DraftItem {
  var change: DraftChange {
    text.map { .keep(DraftEntry(key: key, text: $0, cursor: cursor)) } ?? .remove(key: key)
  }
}

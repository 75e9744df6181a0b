import BoardRecord
import BoardReview
import CaseModel
import ReviewApp
import SystemFiles
import TextScreen

extension EffectRunner {
  /// A runner for what an opening has read.
  convenience init(_ opening: SessionOpening, inbox: Inbox, isImmediate: Bool = false) {
    self.init(
      source: opening.source, viewer: opening.viewer, catalog: opening.catalog,
      stateFolder: opening.stateFolder, record: opening.record, keyLock: opening.keyLock,
      inbox: inbox,
      isImmediate: isImmediate)
  }

  /// The state a session begins with, and the events that open what is to be open.
  ///
  /// A session that was cut off begins again where it stood.
  func begin(_ opening: SessionOpening, size: Size) -> (AppState, [AppEvent]) {
    var events: [AppEvent] = []
    if case .package(_, let number) = opening.source {
      let state = AppState(
        size: size, viewer: opening.viewer, docket: opening.docket, page: .reader(number),
        lockRule: opening.lockRule)
      return (state, perform(.openCase(number)))
    }
    var state = AppState(
      size: size, viewer: opening.viewer, docket: opening.docket, drafted: drafted(opening),
      lockRule: opening.lockRule)
    if let number = interruptedCase() {
      for effect in state.resume(number) { events += perform(effect) }
    }
    if let (items, isRecovered) = boardDraft() {
      for effect in state.takeBoardDraft(items, isRecovered: isRecovered) {
        events += perform(effect)
      }
    }
    if !opening.doubts.isEmpty {
      let count = opening.doubts.count
      events.append(
        .recordDoubted(
          "The record holds \(count) \(count == 1 ? "thing that does" : "things that do") not count: \(opening.doubts[0])"
        ))
    }
    if let note = opening.note { events.append(.recordDoubted(note)) }
    events += giveReceipts()
    let unread = opening.unread
    if !unread.isEmpty {
      let source = source
      onBackground { [.coversRead(source.covers(of: unread))] }
    }
    return (state, events)
  }

  /// An administrator's open session gives receipts by itself: they say nothing that the record did not say.
  ///
  /// Not where an SSH key would ask for a touch or a passphrase out of nowhere: then they are given when ballots are opened.
  func giveReceipts() -> [AppEvent] {
    guard case .administrator = viewer, record?.hasKeys == true, signsUnattended else { return [] }
    return onQueue { $0.giveReceipts() }
  }

  /// The cases on which this person has begun a ballot.
  private func drafted(_ opening: SessionOpening) -> Set<CaseNumber> {
    guard let stateFolder, case .member = viewer else { return [] }
    let numbers = opening.docket.entries.map(\.number).filter { number in
      DraftContents.look(
        at: .review(of: number), in: stateFolder, author: record?.ownKey
      ).map { Draft($0).holdsBallot }
        ?? false
    }
    return Set(numbers)
  }

  /// What this person was writing apart from any case; nil where there is no private folder for it.
  private func boardDraft() -> (items: [DraftItem], isRecovered: Bool)? {
    guard let stateFolder, viewer.person != nil else { return nil }
    do throws(FileError) {
      let journal = try DraftJournal(.board, in: stateFolder, author: record?.ownKey)
      board = journal
      return (journal.contents.items, journal.wasRecovered)
    } catch {
      inbox.post(.draftNotKept("\(error.description)"))
      return nil
    }
  }

  /// The case that was open when the last session was cut off; nil where it ended in an orderly way.
  private func interruptedCase() -> CaseNumber? {
    guard let stateFolder else { return nil }
    do throws(FileError) {
      let journal = try DraftJournal(.session, in: stateFolder, author: record?.ownKey)
      session = journal
      return journal.wasRecovered ? SessionNote(journal.contents)?.openCase : nil
    } catch {
      inbox.post(.draftNotKept("\(error.description)"))
      return nil
    }
  }
}

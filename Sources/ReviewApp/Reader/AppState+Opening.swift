import CaseModel
import HarmlessText

extension AppState {
  /// Takes in a package that has been read and the draft that was kept of it.
  mutating func opened(
    _ number: CaseNumber, _ package: CasePackage, _ items: [DraftItem], isRecovered: Bool
  ) -> [Effect] {
    if self.work[number]?.package != nil { return reopened(number, package) }
    var work = self.work[number] ?? CaseWork()
    work.package = package
    work.problem = nil
    work.draft = Draft(items: items)
    work.reader.markHistory = MarkHistory()
    work.isRecovered = isRecovered
    restorePlace(&work)
    self.work[number] = work
    if case .unread = docket.entry(number)?.cover {
      for index in docket.entries.indices where docket.entries[index].number == number {
        docket.entries[index].cover = .read(package.cover)
      }
    }
    goToAwaitedPlace()
    let remarks = remarks(on: number)
    if isRecovered {
      recover(number)
    } else if !remarks.isEmpty {
      message = Message(remarks.joined(separator: " "), .warning)
    }
    return []
  }

  /// A case that is open is read anew under the edition that governs now; draft and place stay as they are.
  private mutating func reopened(_ number: CaseNumber, _ package: CasePackage) -> [Effect] {
    let before = work[number]?.package?.governing.edition.id
    work[number]?.package = package
    work[number]?.problem = nil
    work[number]?.reader.definitions.built = nil
    if before != package.governing.edition.id {
      message = Message("Another edition governs now: \(package.governing.reason).", .warning)
    }
    return []
  }

  /// The open cases whose edition the record has changed since they were read.
  var outdated: [CaseNumber] {
    work.compactMap { number, work in
      guard let package = work.package, let proceeding = docket.proceeding(number),
        package.governing.edition.id != proceeding.docketed.edition,
        package.digest == proceeding.docketed.package, mayReadNow(.package(number)),
        docket.proceedings?.exceptions.contains(where: {
          if case .editionOverridden(number, _, _) = $0.body { true } else { false }
        }) == true
      else { return nil }
      return number
    }.sorted()
  }

  /// Goes back to the document and place where the member stopped.
  private func restorePlace(_ work: inout CaseWork) {
    guard let package = work.package else { return }
    if let id = work.draft.choices["reader.document"],
      let index = package.documents.firstIndex(where: { $0.id == id })
    {
      work.reader.document = index
    }
  }

  /// Says that a draft was recovered, and stands where its cursor was when the session was cut off.
  private mutating func recover(_ number: CaseNumber) {
    guard let draft = work[number]?.draft else { return }
    message = Message(
      "Your draft was recovered: the last session ended without closing. Nothing of it was cast.",
      .success)
    guard draft.choices["form.open"] != nil, pages.last == .reader(number),
      unavailability(of: .decide) == nil
    else { return }
    openForm(number)
  }

  /// After every event: whatever is seen is laid out for the size of the window.
  mutating func settle() {
    docketList.reveal(height: listHeight, count: visibleNumbers.count)
    boardList.reveal(height: boardListHeight, count: docket.proceedings?.cases.count ?? 0)
    for page in [self.page, pages.dropLast().last].compactMap({ $0 }) {
      if case .reader(let number) = page { layOutReader(number) }
    }
    settleForm()
    settleSheet()
    settleMeasure()
    settleComparison()
    let height = foundHeight
    if let count = docketFind?.places.count {
      docketFind?.list.reveal(height: height, count: count)
    }
    settleLines()
  }

  /// Lines that were scrolled through do not end above the window when it has become another.
  private mutating func settleLines() {
    switch page {
    case .help: sheetTop = max(0, min(sheetTop, helpLines.count - body.size.rows))
    case .history(let number):
      sheetTop = max(0, min(sheetTop, historyLines(number).count - body.size.rows))
    case .originals(let number):
      sheetTop = max(0, min(sheetTop, originalsLines(number).count - body.size.rows))
    case .record: sheetTop = max(0, min(sheetTop, recordLines.count - body.size.rows))
    case .cast(let number):
      let last = castLines(number).count - castHeight
      let top = work[number]?.cast.top ?? 0
      work[number]?.cast.top = max(0, min(top, last))
    default: break
    }
  }

  /// Lays the reader out: wraps the document shown, and sets the definitions for the place it is at.
  mutating func layOutReader(_ number: CaseNumber) {
    guard var work = self.work[number], let package = work.package else { return }
    self.work[number] = nil
    let layout = ReaderLayout(work.reader, size: uncovered)
    let index = work.reader.document
    if let block = layout.text, package.documents.indices.contains(index) {
      let width = ReaderLayout.column(in: block).size.columns
      if work.reader.views[index] == nil {
        var view = DocumentView(package.documents[index].text, width: width)
        let kept = work.draft.choices["reader.place.\(package.documents[index].id)"].flatMap {
          Int($0)
        }
        if let kept { view.show(view.flowed.index(ofDocumentOffset: kept)) }
        work.reader.views[index] = view
      }
      work.reader.views[index]?.settle(width: width, height: block.size.rows)
      if let marking = work.reader.marking, marking.isTying {
        work.reader.views[index]?.reveal(
          marking.range.lowerBound, height: block.size.rows, margin: 0)
      }
    }
    follow(&work, package)
    layOutDefinitions(&work, package, layout)
    let count = Self.listRows(package, work.reader).count
    work.reader.list.reveal(height: layout.documents?.size.rows ?? 1, count: count)
    self.work[number] = work
  }

  /// The definitions follow the part of the narrative that is being read, unless they are locked.
  private func follow(_ work: inout CaseWork, _ package: CasePackage) {
    guard !work.reader.definitions.isLocked,
      let number = Self.section(in: work.reader, of: package)?.qualification
    else { return }
    if work.reader.definitions.number != number {
      work.reader.definitions.number = number
      work.reader.definitions.showsFundamentals = false
      work.reader.definitions.top = 0
    }
  }

  private func layOutDefinitions(
    _ work: inout CaseWork, _ package: CasePackage, _ layout: ReaderLayout
  ) {
    guard let block = layout.definitions else { return }
    let width = block.size.columns - 2
    let wanted = DefinitionsState.Built(
      number: work.reader.definitions.number,
      showsFundamentals: work.reader.definitions.showsFundamentals, width: width,
      marks: work.draft.marks.count)
    if work.reader.definitions.built != wanted {
      work.reader.definitions.lines = DefinitionLines(
        edition: package.governing.edition, width: width, marks: work.draft.marks
      ).lines(
        number: wanted.number, showsFundamentals: wanted.showsFundamentals)
      work.reader.definitions.built = wanted
    }
    let last = max(0, work.reader.definitions.lines.count - block.size.rows)
    work.reader.definitions.top = max(0, min(work.reader.definitions.top, last))
  }
}

import BoardReview
import CaseModel
import HarmlessText

extension AppState {
  /// Why a command cannot run now; nil where it can. Rules of the board are asked in advance, so a refusal never surprises.
  public func unavailability(of command: Command) -> DisplayText? {
    if isActing, [.choose, .openBallots, .issue, .holdOver, .excuse, .noConflict].contains(command)
    {
      return "The last act is still being saved."
    }
    switch command {
    case .decide: return whyNotDecide
    case .noConflict, .excuse:
      guard let number = page.caseNumber, excusal(from: number) != nil else { return nil }
      return "You are excused from this case."
    case .mark: return whyNotMark
    case .note, .unmark:
      return whyNotMark ?? (markHere == nil ? "No mark here. m marks a passage." : nil)
    case .findNext, .findPrevious:
      return currentFind == nil ? "Nothing is being looked for. / begins." : nil
    case .undo: return whyNoMarkHistory(\.past)
    case .redo: return whyNoMarkHistory(\.future)
    case .nextCase, .previousCase:
      return docket.entries.count < 2 ? "There is no other case." : nil
    case .board where page == .docket: return whyNotBoard
    case .history: return whyNoHistory
    case .compare: return whyNotCompare(page.caseNumber)
    case .findAcross: return whyNotFindAcross
    case .record: return whyNoRecord
    case .fundamentals: return whyNoFundamentals
    case .openBallots: return whyNotOpen
    case .discuss: return whyNotDiscuss
    case .holdOver: return whyNotHoldOver
    case .result: return whyNoResult
    case .issue: return whyNotIssue
    default: return BoardMeasure(command).flatMap { whyNot($0) }
    }
  }

  private var whyNotBoard: DisplayText? {
    switch viewer {
    case .administrator: nil
    case .member: "Only the administrator's screen has the board."
    case .reader: "No board is convened in this folder."
    }
  }

  private var whyNotDecide: DisplayText? {
    guard let number = page.caseNumber else { return "Open a case first." }
    guard let proceeding = docket.proceeding(number) else {
      return "No board is convened in this folder: nothing can be decided here."
    }
    guard case .member(let person) = viewer else {
      return "The administrator assists and has no ballot (R6)."
    }
    if let reason = whyNotThisPackage(number, as: proceeding.docketed) { return reason }
    let kind: StatementKind = proceeding.roundToCast == .final ? .finalVoteCast : .ballotCast
    return docket.proceedings?.refusal(of: kind, on: number, by: person).map { "\($0.message)" }
  }

  /// A vote is on the bytes that were docketed and under the edition that was docketed, or it is none.
  private func whyNotThisPackage(_ number: CaseNumber, as docketed: DocketedCase) -> DisplayText? {
    guard let package = work[number]?.package else { return "The case is not open." }
    guard let digest = package.digest else {
      return
        "Nothing vouches for the bytes of this package, so it cannot be voted on. Tell the administrator."
    }
    if digest != docketed.package {
      return
        "This is not the package that was docketed: it was exchanged since. It cannot be voted on. Tell the administrator."
    }
    let edition = package.governing.edition
    if edition.id != docketed.edition {
      return
        "This case was docketed under another edition than the one shown (\(edition.shortTitle)). Tell the administrator."
    }
    return nil
  }

  /// Why passages cannot be marked now, nor marks be changed.
  var whyNotMark: DisplayText? {
    guard case .member = viewer else { return "Only a member of the board marks passages." }
    return mayWrite ? nil : Self.readOnly
  }

  private var whyNoHistory: DisplayText? {
    guard let number = page.caseNumber ?? selectedNumber,
      let cover = work[number]?.package?.cover ?? docket.entry(number)?.cover.cover
    else { return "No cover has been read." }
    if docket.proceedings != nil, !mayReadNow(.package(number)) {
      return "Earlier submissions are part of the case: open it first."
    }
    return cover.submission.ordinal > 1 ? nil : "This is the first submission of this case."
  }

  private var whyNoFundamentals: DisplayText? {
    guard let number = page.caseNumber, let package = work[number]?.package else { return nil }
    return package.governing.edition.fundamentals == nil
      ? "This edition has no fundamental competencies." : nil
  }
}

extension Proceeding {
  /// The round in which a vote would be cast now, for asking the rules; the first where none is open.
  var roundToCast: Round { roundBeingCast ?? (tally(of: .first) == nil ? .first : .final) }
}

import BoardResult
import BoardReview
import CaseModel
import HarmlessText
import TextScreen

/// Everything that can happen to the interface, as a value.
public enum AppEvent: Sendable {
  /// A key, a paste, the mouse, another size, or the end of the terminal.
  case input(InputEvent)
  /// The time of day has been looked at; hours and minutes as they are shown.
  case clock(DisplayText)
  /// So many seconds of the session are over, also those in which the machine slept.
  case elapsed(seconds: Int)
  /// The passphrase was right, and the keys are there again.
  case unlocked
  /// What was typed opened nothing: it was another passphrase, or the sentence says what went wrong.
  case notUnlocked(DisplayText?)
  /// A package has been read.
  case caseOpened(CaseNumber, CasePackage, [DraftItem], isRecovered: Bool)
  /// A package could not be read; the sentence says why and what to do.
  case caseFailed(CaseNumber, DisplayText)
  /// The covers of some cases have been read.
  case coversRead([CaseNumber: CoverState])
  /// A package that is to be docketed was looked at.
  case caseInspected(InspectedCase)
  /// It cannot be docketed as it is; the sentence says why.
  case caseNotInspected(DisplayText)
  /// What a search across the docket found in one case.
  case foundInCase(CaseNumber, [FoundPlace], serial: Int)
  /// A draft's change is in the kernel's hands.
  case draftKept
  /// A draft's change could not be kept; the sentence says why.
  case draftNotKept(DisplayText)
  /// Another session of the same person holds the drafts now.
  case draftTakenOver
  /// An act is in the record, synced and read back.
  case done(Act, receipt: DisplayText)
  /// An act could not be added to the record; nothing was lost, and the sentence says what to do.
  case notDone(Act, DisplayText)
  /// The record has grown; this is what it says now, and what the store knows besides.
  case recordRead(BoardProceedings, RecordNotes = RecordNotes())
  /// The record could not be read; what was known stays.
  case recordFailed(DisplayText)
  /// Something that the person is to do now, for an act that is on its way.
  case told(DisplayText)
  /// Something in the record does not count; the sentence says what.
  case recordDoubted(DisplayText)
  /// How notices are worded has been read.
  case lettersRead(NoticeLetters)
  /// The office's wording of notices cannot be used; the sentence names file and line.
  case lettersBroken(DisplayText)
  /// The result of a case has been written to these places.
  case resultWritten(CaseNumber, [DisplayText])
  /// The result could not be written.
  case resultFailed(CaseNumber, DisplayText)
}

/// Something a person does that becomes part of the record.
public enum Act: Sendable, Equatable {
  /// Casts a ballot or a final vote; what it says stays where it is sealed.
  case cast(CaseNumber, Round)
  /// Opens every ballot of a case and round.
  case open(CaseNumber, Round)
  /// States this.
  case state(StatementBody)
}

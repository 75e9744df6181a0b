import BoardReview
import CaseModel
import HarmlessText
import Qualifications

/// The cases of a folder, and the board that they are before, if there is one.
public struct Docket: Sendable {
  /// The folder's name, for people.
  public let name: DisplayText
  /// What the record says; nil where packages are read without a board.
  public internal(set) var proceedings: BoardProceedings?
  /// What the store knows of the record besides.
  public internal(set) var notes: RecordNotes
  /// The editions that may be chosen by hand.
  public var editions = EditionCatalog().entries.map(\.id)
  /// The time limits by which its cases are checked.
  public var settings = CheckSettings()
  /// The cases in order of number.
  public internal(set) var entries: [DocketEntry]

  /// A docket as found; covers may be read later.
  public init(
    name: DisplayText, proceedings: BoardProceedings?, entries: [DocketEntry],
    notes: RecordNotes = RecordNotes()
  ) {
    self.name = name
    self.proceedings = proceedings
    self.entries = entries
    self.notes = notes
  }

  /// The board, where there is one.
  public var board: Board? { proceedings?.board }

  /// The entry of a case.
  public func entry(_ number: CaseNumber) -> DocketEntry? { entries.first { $0.number == number } }

  /// What the record says of a case.
  public func proceeding(_ number: CaseNumber) -> Proceeding? { proceedings?[number] }
}

/// One case of the docket.
public struct DocketEntry: Sendable, Identifiable {
  /// Its number, and the name of its folder.
  public let number: CaseNumber
  /// What is known of its cover.
  public var cover: CoverState

  /// A case whose cover is read when it is needed, unless given.
  public init(number: CaseNumber, cover: CoverState = .unread) {
    self.number = number
    self.cover = cover
  }

  /// The number.
  public var id: CaseNumber { number }
}

/// What is known of a cover.
public enum CoverState: Sendable {
  /// It has not been looked at.
  case unread
  /// It says this.
  case read(CaseCover)
  /// It cannot be read; the sentence says why.
  case broken(DisplayText)

  /// The cover, where it has been read.
  public var cover: CaseCover? {
    if case .read(let cover) = self { cover } else { nil }
  }
}

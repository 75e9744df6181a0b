import BoardReview
import CaseModel
import HarmlessText
import TextScreen

/// All that the interface knows and shows, as one value.
public struct AppState: Sendable {
  /// Columns and rows of the terminal.
  public internal(set) var size: Size
  /// Who sits before it.
  public let viewer: Viewer
  /// The folder and its cases.
  public internal(set) var docket: Docket
  /// The pages one upon the other; the last is seen.
  public internal(set) var pages: [Page]
  /// What this person has open of each case.
  public internal(set) var work: [CaseNumber: CaseWork] = [:]
  /// Cases with an unfinished ballot from an earlier session.
  let drafted: Set<CaseNumber>
  /// How notices are worded, once that has been read.
  var letters = Letters.unread
  /// The table of the docket.
  var docketList = ListState()
  /// The table of the administrator.
  var boardList = ListState()
  /// The first row of help, history or originals that is seen.
  var sheetTop = 0
  /// Cases that the filter of the docket lets through; nil shows all.
  var filter = ""
  var sorting = DocketSorting.number
  /// A line that is being typed at the bottom.
  var prompt: Prompt?
  /// A question that waits for its answer.
  var question: Question?
  /// What the last key led to, until the next one.
  var message: Message?
  /// The key that was pressed last.
  var lastKey: Key?
  /// Keys of a sequence that is not complete.
  var pendingKeys: [Key] = []
  /// What is said of the safety of the draft.
  var keeping = Keeping.nothing
  /// The time of day as it is shown.
  var time: DisplayText = ""
  var isMouseEnabled = true
  /// A search across the docket; nil while there is none.
  var docketFind: DocketFind?
  var findSerial = 0
  /// A place that is gone to once its case is read.
  var awaitedPlace: FoundPlace?
  /// What the administrator is filling in on the page of a measure.
  var measureSheet: MeasureSheet?
  /// What of the words typed outside the cases is kept.
  var boardDraft = BoardDraft()
  /// Acts that have been asked for and not been answered; a second one waits.
  var isActing = false
  /// When the screen is locked, and what opens it.
  public let lockRule: LockRule
  /// The lock before the pages; nil while they are seen.
  var lock: LockState?
  /// How long the session has lasted, in seconds.
  var elapsed = 0
  /// When somebody last pressed a key or used the mouse, in seconds of the session.
  var lastTouched = 0

  /// The state at the start.
  ///
  /// - Parameter drafted: cases with an unfinished ballot from an earlier session.
  public init(
    size: Size, viewer: Viewer, docket: Docket, drafted: Set<CaseNumber> = [],
    page: Page = .docket, lockRule: LockRule = LockRule(needsPassphrase: false)
  ) {
    self.drafted = drafted
    self.lockRule = lockRule
    self.size = size
    self.viewer = viewer
    self.docket = docket
    self.pages = [page]
  }

  /// The page that is seen.
  public var page: Page { pages.last ?? .docket }
}

/// Who sits before the terminal.
public enum Viewer: Sendable, Equatable {
  /// A member of the board.
  case member(PersonID)
  /// The administrator, who assists and has no ballot (R6).
  case administrator(PersonID)
  /// Somebody who reads packages without a board.
  case reader

  /// The person, where there is one.
  public var person: PersonID? {
    switch self {
    case .member(let person), .administrator(let person): person
    case .reader: nil
    }
  }
}

/// A page of the interface.
public enum Page: Sendable, Hashable {
  case docket
  case conflict(CaseNumber)
  case reader(CaseNumber)
  case decision(CaseNumber)
  case cast(CaseNumber)
  case board
  case discussion(CaseNumber)
  case result(CaseNumber)
  case history(CaseNumber)
  case originals(CaseNumber)
  case comparison(CaseNumber)
  case found
  case record
  case measure
  case help(Context)

  /// The case it is about, where it is about one.
  public var caseNumber: CaseNumber? {
    switch self {
    case .docket, .board, .found, .record, .measure, .help: nil
    case .conflict(let number), .reader(let number), .decision(let number), .cast(let number),
      .discussion(let number), .result(let number), .comparison(let number), .history(let number),
      .originals(let number):
      number
    }
  }
}

/// A line for the person, in its role.
struct Message: Sendable, Equatable {
  enum Tone: Sendable { case plain, success, warning, error }

  var text: DisplayText
  var tone: Tone
  /// Lines below it.
  var more: [DisplayText] = []

  init(_ text: DisplayText, _ tone: Tone = .plain) {
    self.text = text
    self.tone = tone
  }

  /// A list, a line for each; nothing where it is empty.
  init(lines: [DisplayText]) {
    self.init(lines.first ?? "")
    more = Array(lines.dropFirst())
  }
}

/// What is said of the safety of what has been typed.
enum Keeping: Sendable, Equatable {
  /// Nothing has been typed.
  case nothing
  /// It is kept, since the time shown.
  case kept(DisplayText)
  /// It could not be kept; the reason.
  case notKept(DisplayText)
  /// Another session of the same person keeps it now.
  case takenOver
}

extension AppState {
  /// Goes back to the case that was open when the last session was cut off.
  public mutating func resume(_ number: CaseNumber) -> [Effect] {
    guard let index = visibleNumbers.firstIndex(of: number) else { return [] }
    docketList.select(index, count: visibleNumbers.count)
    return openCase(number)
  }
}

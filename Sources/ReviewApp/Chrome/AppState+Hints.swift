import HarmlessText

extension AppState {
  /// The commands worth naming at the bottom of this page, most useful first.
  var hints: [Command] {
    switch context {
    case .docket: [.open, .down, .up, .filter, .board, .history, .record, .back]
    case .conflict: [.noConflict, .excuse, .back]
    case .text, .definitions:
      [.decide, .nextSection, .mark, .find, .findNext, .nextPane, .whyEdition, .back]
    case .documents: [.open, .down, .up, .nextPane, .decide, .back]
    case .marking: [.open, .down, .up, .extend, .shrink, .back]
    case .form: [.nextField, .previousField, .toggle, .cast, .back]
    case .field:
      if case .decision = page {
        [.nextField, .previousField, .insertPassage, .cast, .back]
      } else {
        [.nextField, .previousField, .back]
      }
    case .cast: [.choose, .back]
    case .board: [.open, .openBallots, .discuss, .holdOver, .result, .members, .back]
    case .discussion: [.choose, .discuss, .decide, .nextSection, .back]
    case .result: [.issue, .nextField, .choose, .toggle, .back]
    case .measure: [.nextField, .choose, .back]
    case .comparison: [.nextSection, .previousSection, .down, .up, .back]
    case .found: [.open, .down, .up, .findAcross, .back]
    case .history: [.compare, .down, .up, .back]
    case .originals, .record, .help: [.down, .up, .back]
    }
  }
}

extension Command {
  /// What it does in one or two words, for the line at the bottom.
  var hint: DisplayText {
    switch self {
    case .down: "down"
    case .up: "up"
    case .nextSection: "next ECQ"
    case .mark: "mark"
    case .find: "find"
    case .findNext: "next found"
    case .nextPane: "next pane"
    case .whyEdition: "edition"
    case .filter: "filter"
    case .history: "history"
    case .originals: "found"
    case .record: "record"
    case .findAcross: "find in all"
    case .compare: "compare"
    case .nextField: "next"
    case .previousField: "previous"
    case .toggle: "set"
    case .openBallots: "open ballots"
    case .holdOver: "hold over"
    case .extend: "more"
    case .shrink: "less"
    case .issue: "write out"
    case .insertPassage: "quote"
    case .cast: "cast"
    default: title
    }
  }
}

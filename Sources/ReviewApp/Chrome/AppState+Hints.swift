import HarmlessText

extension AppState {
  /// The commands worth naming at the bottom of this page, most useful first.
  var hints: [Command] {
    switch context {
    case .docket: [.open, .down, .up, .filter, .board, .history, .record]
    case .conflict: [.noConflict, .excuse]
    case .text, .definitions:
      [.decide, .nextSection, .mark, .find, .findNext, .nextPane, .whyEdition]
    case .documents: [.open, .down, .up, .nextPane, .decide]
    case .marking: [.open, .down, .up, .extend, .shrink]
    case .form: [.nextField, .previousField, .toggle, .cast]
    case .field:
      if case .decision = page {
        [.nextField, .previousField, .insertPassage, .cast]
      } else {
        [.nextField, .previousField]
      }
    case .cast: seesWholeBallot ? [.choose] : [.pageDown, .choose]
    case .board where rosterTop != nil: [.down, .up]
    case .board: [.open, .openBallots, .discuss, .holdOver, .result, .members]
    case .discussion: [.choose, .discuss, .decide, .nextSection]
    case .result: [.issue, .nextField, .choose, .toggle]
    case .measure: [.nextField, .choose]
    case .comparison: [.nextSection, .previousSection, .down, .up]
    case .found: [.open, .down, .up, .findAcross]
    case .history: [.compare, .down, .up]
    case .originals, .record, .help: [.down, .up]
    }
  }
}

extension AppState {
  /// What leaves this page: the first page is left with the program.
  var leavingCommand: Command {
    let mayQuit = Keymap.table(for: context).key(for: .quit) != nil
    return pages.count == 1 && !isLeavable && mayQuit ? .quit : .back
  }
}

extension Command {
  /// What it does in one or two words, for the line at the bottom of a page.
  func hint(in context: Context) -> DisplayText {
    switch (self, context) {
    case (.choose, .cast): "cast"
    case (.pageDown, .cast): "more"
    case (.nextSection, .comparison): "next change"
    case (.previousSection, .comparison): "previous change"
    case (.nextSection, .discussion): "next part"
    case (.findAcross, .found): "other words"
    case (.back, .docket): "all cases"
    case (.discuss, .discussion): "record it"
    default: hint
    }
  }

  private var hint: DisplayText {
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
    case .excuse: "excuse me"
    default: title
    }
  }
}

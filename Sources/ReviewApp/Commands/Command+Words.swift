import HarmlessText

extension Command {
  /// The name by which the command line knows it: words joined by hyphens.
  public var name: String {
    var name = ""
    for character in rawValue {
      if character.isUppercase { name += "-" }
      name += character.lowercased()
    }
    return name
  }

  /// What it does on a page, as help says it.
  func title(in context: Context) -> DisplayText {
    switch (self, context) {
    case (.nextSection, .comparison): "next change"
    case (.previousSection, .comparison): "previous change"
    case (.nextSection, .discussion): "next part"
    case (.previousSection, .discussion): "previous part"
    case (.findAcross, .found): "find other words in all cases"
    case (.back, .docket): "show all cases again; q leaves the program"
    case (.choose, .cast): "cast, once CAST is typed"
    default: title
    }
  }

  /// What it does, as help and hints say it.
  public var title: DisplayText {
    switch self {
    case .down: "down one line"
    case .up: "up one line"
    case .halfPageDown: "down half a page"
    case .halfPageUp: "up half a page"
    case .pageDown: "down a page"
    case .pageUp: "up a page"
    case .top: "to the top"
    case .end: "to the end"
    case .nextSection: "next ECQ section"
    case .previousSection: "previous ECQ section"
    case .nextCase: "next case"
    case .previousCase: "previous case"
    case .nextPane: "next pane"
    case .previousPane: "previous pane"
    case .firstPane: "documents and sections"
    case .secondPane: "text"
    case .thirdPane: "definitions"
    case .enlarge: "enlarge this pane, or show all"
    case .widen: "widen the text"
    case .narrow: "narrow the text"
    case .find: "find in this document"
    case .findAcross: "find in all cases open to you"
    case .findNext: "next place found"
    case .findPrevious: "previous place found"
    case .clear: "clear"
    case .filter: "show only matching cases"
    case .mark: "mark a passage"
    case .unmark: "remove the mark here"
    case .extend: "more: one sentence"
    case .shrink: "less: one sentence"
    case .note: "note on the mark here"
    case .decide: "decide"
    case .undo: "undo"
    case .redo: "redo"
    case .lockDefinitions: "lock or follow definitions"
    case .whyEdition: "why this edition"
    case .history: "earlier submissions"
    case .compare: "compare with the earlier statement"
    case .originals: "what was found, and how the texts were made"
    case .fundamentals: "fundamental competencies"
    case .sortByNumber: "sort by number"
    case .sortByAgency: "sort by agency"
    case .sortByState: "sort by my state"
    case .open: "open"
    case .back: "back"
    case .quit: "quit"
    case .noConflict: "no conflict"
    case .excuse: "I excuse myself"
    case .choose: "choose"
    case .toggle: "set or unset"
    case .nextField: "next field"
    case .previousField: "previous field"
    case .insertPassage: "put the next marked passage into the reasons"
    case .cast: "look over the ballot and cast it"
    case .record: "record: what was out of the ordinary, receipts, keys"
    case .board: "board"
    case .openBallots: "open the ballots"
    case .discuss: "discussion"
    case .holdOver: "record as held over"
    case .result: "result"
    case .issue: "write out the result"
    case .members: "members"
    case .memberUnavailable: "a member is unavailable"
    case .returnCase: "return the case to the agency"
    case .holdOverOtherwise: "hold over for another reason"
    case .overrideEdition: "another edition governs"
    case .declareMoratorium: "declare a moratorium"
    case .endMoratorium: "end a moratorium"
    case .adjourn: "adjourn the board"
    case .docketCase: "put a case on the docket"
    case .commandLine: "command by name"
    case .help: "help"
    case .whereAmI: "where am I"
    case .redraw: "draw the screen anew"
    case .lock: "lock the screen"
    case .suspend: "to the shell and back"
    case .mouse: "mouse on or off"
    }
  }
}

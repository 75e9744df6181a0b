import TextScreen

extension Keymap {
  /// The table of a context.
  public static func table(for context: Context) -> Keymap {
    switch context {
    case .docket: docket
    case .conflict: conflict
    case .text: text
    case .definitions: definitions
    case .documents: documents
    case .marking: marking
    case .form: form
    case .field: field
    case .cast: cast
    case .board: board
    case .discussion: discussion
    case .result: result
    case .history: history
    case .originals: originals
    case .comparison: comparison
    case .found: found
    case .record: record
    case .measure: measure
    case .help: help
    }
  }

  /// Locks the screen wherever one is.
  static let lockKey = Key.control("X")

  private typealias Rows = [(Command, [String])]

  private static let movement: Rows = [
    (.down, ["j", "Down"]), (.up, ["k", "Up"]),
    (.halfPageDown, ["Ctrl-D"]), (.halfPageUp, ["Ctrl-U"]),
    (.pageDown, ["PgDn", "Space"]), (.pageUp, ["PgUp", "b"]),
    (.top, ["g g", "Home"]), (.end, ["G", "End"]),
  ]
  private static let everywhere: Rows = [
    (.whereAmI, ["w"]), (.commandLine, [":"]), (.help, ["?", "F1"]), (.redraw, ["Ctrl-L"]),
    (.lock, ["Ctrl-X"]),
    (.mouse, ["M"]), (.suspend, ["Ctrl-Z"]), (.back, ["Esc", "q"]), (.quit, ["Q"]),
  ]
  private static let panes: Rows = [
    (.nextPane, ["Tab"]), (.previousPane, ["Shift-Tab"]), (.firstPane, ["1"]),
    (.secondPane, ["2"]), (.thirdPane, ["3"]), (.enlarge, ["z"]), (.widen, [">"]), (.narrow, ["<"]),
  ]
  private static let reading: Rows = [
    (.nextSection, ["]"]), (.previousSection, ["["]), (.nextCase, ["J"]), (.previousCase, ["K"]),
    (.find, ["/"]), (.findAcross, ["F"]), (.findNext, ["n"]), (.findPrevious, ["N"]),
    (.mark, ["m"]), (.note, ["a"]), (.unmark, ["x"]), (.decide, ["d"]),
    (.lockDefinitions, ["L"]), (.fundamentals, ["f"]), (.whyEdition, ["e"]), (.history, ["h"]),
    (.compare, ["c"]), (.originals, ["i"]),
    (.discuss, ["D"]), (.result, ["R"]), (.record, ["E"]),
    (.undo, ["u"]), (.redo, ["Ctrl-R"]),
  ]

  static let docket = Keymap(
    [(.open, ["Enter"])] + movement
      + [
        (.filter, ["/"]), (.sortByNumber, ["s n"]), (.sortByAgency, ["s a"]),
        (.sortByState, ["s s"]), (.board, ["B"]), (.discuss, ["D"]), (.result, ["R"]),
        (.history, ["h"]), (.record, ["E"]), (.findAcross, ["F"]),
      ] + everywhere)
  static let conflict = Keymap(
    [(.noConflict, ["c"]), (.excuse, ["x"])] + everywhere)
  static let text = Keymap(movement + reading + panes + everywhere)
  static let definitions = Keymap(movement + reading + panes + everywhere)
  static let documents = Keymap([(.open, ["Enter"])] + movement + reading + panes + everywhere)
  static let marking = Keymap([
    (.open, ["Enter"]), (.down, ["j", "Down"]), (.up, ["k", "Up"]),
    (.extend, ["l", "Right", "Shift-Down"]), (.shrink, ["h", "Left", "Shift-Up"]),
    (.help, ["?", "F1"]), (.redraw, ["Ctrl-L"]), (.lock, ["Ctrl-X"]), (.suspend, ["Ctrl-Z"]),
    (.back, ["Esc", "q"]),
  ])
  static let form = Keymap([
    (.nextField, ["Tab", "Down", "j"]), (.previousField, ["Shift-Tab", "Up", "k"]),
    (.toggle, ["Space"]), (.choose, ["Enter"]), (.pageDown, ["PgDn"]), (.pageUp, ["PgUp"]),
    (.cast, ["F9"]),
    (.whereAmI, ["w"]), (.commandLine, [":"]), (.help, ["?", "F1"]), (.redraw, ["Ctrl-L"]),
    (.lock, ["Ctrl-X"]),
    (.suspend, ["Ctrl-Z"]), (.back, ["Esc", "q"]), (.quit, ["Q"]),
  ])
  static let field = Keymap([
    (.nextField, ["Tab"]), (.previousField, ["Shift-Tab"]), (.insertPassage, ["F2"]),
    (.cast, ["F9"]), (.help, ["F1"]), (.redraw, ["Ctrl-L"]), (.lock, ["Ctrl-X"]),
    (.suspend, ["Ctrl-Z"]),
    (.back, ["Esc"]),
  ])
  static let cast = Keymap([
    (.choose, ["Enter"]), (.pageDown, ["PgDn"]), (.pageUp, ["PgUp"]), (.down, ["Down"]),
    (.up, ["Up"]), (.help, ["F1"]), (.redraw, ["Ctrl-L"]), (.lock, ["Ctrl-X"]),
    (.suspend, ["Ctrl-Z"]),
    (.back, ["Esc"]),
  ])
  static let board = Keymap(
    [(.open, ["Enter"])] + movement
      + [
        (.openBallots, ["o"]), (.discuss, ["d"]), (.holdOver, ["h"]), (.result, ["r"]),
        (.members, ["m"]), (.record, ["E"]),
        (.memberUnavailable, ["x u"]), (.returnCase, ["x r"]), (.holdOverOtherwise, ["x h"]),
        (.overrideEdition, ["x e"]), (.declareMoratorium, ["x m"]), (.endMoratorium, ["x n"]),
        (.adjourn, ["x a"]), (.docketCase, ["x d"]),
      ] + everywhere)
  static let discussion = Keymap(
    movement + [
      (.nextField, ["Tab"]), (.previousField, ["Shift-Tab"]), (.choose, ["Enter"]),
      (.discuss, ["r"]), (.decide, ["d"]), (.nextSection, ["]"]), (.previousSection, ["["]),
    ] + everywhere)
  static let result = Keymap(
    movement + [
      (.nextField, ["Tab"]), (.previousField, ["Shift-Tab"]), (.choose, ["Enter"]),
      (.toggle, ["x"]), (.issue, ["i"]),
    ] + everywhere)
  static let history = Keymap(movement + [(.compare, ["c"])] + everywhere)
  static let comparison = Keymap(
    movement + [(.nextSection, ["]"]), (.previousSection, ["["])] + everywhere)
  static let originals = Keymap(movement + everywhere)
  static let measure = Keymap([
    (.nextField, ["Tab", "Down", "j"]), (.previousField, ["Shift-Tab", "Up", "k"]),
    (.toggle, ["Space"]), (.choose, ["Enter"]),
    (.whereAmI, ["w"]), (.commandLine, [":"]), (.help, ["?", "F1"]), (.redraw, ["Ctrl-L"]),
    (.lock, ["Ctrl-X"]),
    (.suspend, ["Ctrl-Z"]), (.back, ["Esc", "q"]), (.quit, ["Q"]),
  ])
  static let found = Keymap(
    [(.open, ["Enter"])] + movement + [(.findAcross, ["F"])] + everywhere)
  static let record = Keymap(movement + everywhere)
  static let help = Keymap(movement + everywhere)
}

import HarmlessText
import TextScreen

extension AppState {
  /// Commands while help is seen.
  mutating func performInHelp(_ command: Command) -> [Effect] {
    switch command {
    case .back, .help:
      sheetTop = 0
      return goBack()
    default:
      sheetTop = Self.moved(sheetTop, by: command, height: body.size.rows, count: helpLines.count)
      return []
    }
  }

  /// Draws the keys that work on the page below, from the table that dispatches them.
  func drawHelp(_ context: Context, into screen: inout Screen) {
    let block = body.inset(left: 1, right: 1)
    screen.put(helpLines, from: sheetTop, in: block)
    screen.cursor = block.origin
  }

  var helpLines: [StyledLine] {
    guard case .help(let context) = page else { return [] }
    let width = body.size.columns - 2
    var below = self
    below.pages.removeLast()
    var lines = [StyledLine(context.title, .heading), StyledLine()]
    for (command, keys) in Keymap.table(for: context).commands {
      let names = DisplayText.joined(keys.map { "\($0)" }, separator: "  ")
      lines += Self.row(names, command.title(in: context), width)
      if let reason = below.unavailability(of: command) {
        lines += StyledLine.wrapped("not now: \(reason)", .dim, indent: 21, width: width)
      }
    }
    if context == .field { lines += Self.editingLines(width) }
    lines.append(StyledLine())
    lines += StyledLine.wrapped(
      "Everything can also be asked for by name: press : and type, for instance, next-section. Esc leaves this page.",
      .dim, width: width)
    return lines
  }

  /// Keys at the left, and what they do beside them in as many lines as it needs.
  private static func row(_ keys: DisplayText, _ title: DisplayText, _ width: Int) -> [StyledLine] {
    var lines = StyledLine.wrapped(title, indent: 21, width: width)
    if let first = lines.first {
      lines[0] = StyledLine("\(keys.padded(toColumns: 20)) \(first.text)")
    }
    return lines
  }

  private static func editingLines(_ width: Int) -> [StyledLine] {
    var lines = [StyledLine(), StyledLine("In a text", .heading), StyledLine()]
    for (keys, title) in Self.editingKeys {
      lines += row(keys, title, width)
    }
    return lines
  }

  private static let editingKeys: [(DisplayText, DisplayText)] = [
    ("← → ↑ ↓", "move; Ctrl with ← → by words, with ↑ ↓ by paragraphs"),
    ("Home End", "start and end of the line; with Ctrl of the text"),
    ("Backspace Delete", "delete; Ctrl-W a word, Ctrl-K to the end of the line"),
    ("Ctrl-_ Ctrl-Y", "undo and redo"),
    ("Enter", "a new line"),
  ]
}

extension Context {
  /// What the page is called in help.
  var title: DisplayText {
    switch self {
    case .docket: "The docket"
    case .conflict: "The conflict question"
    case .text: "Reading: the text"
    case .definitions: "Reading: the definitions"
    case .documents: "Reading: documents and sections"
    case .marking: "Marking a passage"
    case .form: "The decision form"
    case .field: "Writing a text"
    case .cast: "Casting"
    case .board: "The board"
    case .discussion: "The discussion"
    case .result: "The result"
    case .history: "Earlier submissions"
    case .originals: "What was found"
    case .comparison: "Comparison with the earlier statement"
    case .found: "Found in the docket"
    case .record: "The record"
    case .measure: "Out of the ordinary"
    case .help: "Help"
    }
  }
}

import HarmlessText
import TextScreen

/// The lines that every page has: what it is about at the top, what is kept and which keys work at the bottom.
enum Chrome {
  static let topRows = 1
  static let bottomRows = 2

  /// What stands at the top: the marking of the information, then the place, most important last to be cut.
  static func drawTop(_ state: AppState, into screen: inout Screen) {
    let row = Rectangle(row: 0, column: 0, columns: screen.size.columns, rows: 1)
    screen.fill(row, role: .banner)
    var column = 1
    if let banner = state.docket.board?.banner, !banner.isEmpty {
      column =
        screen.put(
          banner, at: Position(row: 0, column: 1), style: Style(role: .banner, emphasis: .bold)) + 2
    }
    screen.put(
      state.heading(width: screen.size.columns - column - 1),
      at: Position(row: 0, column: column), role: .banner,
      maxWidth: screen.size.columns - column - 1, truncation: .ellipsis)
  }

  /// What stands at the bottom: the safety of the work or the last answer, and the keys.
  static func drawBottom(_ state: AppState, into screen: inout Screen) {
    let rows = screen.size.rows
    guard rows > 3 else { return }
    drawStatus(state, row: rows - 2, into: &screen)
    if let prompt = state.prompt {
      let end = screen.put(prompt.label, at: Position(row: rows - 1, column: 0), role: .keyName)
      prompt.field.draw(
        into: &screen, at: Position(row: rows - 1, column: end),
        columns: max(1, screen.size.columns - end - 1), isFocused: true)
    } else if state.question == nil {
      drawHints(state, row: rows - 1, into: &screen)
    }
  }

  private static func drawStatus(_ state: AppState, row: Int, into screen: inout Screen) {
    screen.fill(
      Rectangle(row: row, column: 0, columns: screen.size.columns, rows: 1), role: .status)
    let place = state.prompt == nil ? state.placeText : ""
    var edge = screen.size.columns - 1
    let answer = state.answerLines(width: screen.size.columns - 2)
    guard answer.isEmpty else { return drawAnswer(answer, row: row, into: &screen) }
    if !place.isEmpty, place.width < screen.size.columns / 2 {
      edge = screen.putTrailing(place, row: row, endingAt: edge, role: .status) - 2
    }
    let (text, role) =
      state.prompt.map { ($0.explanation, Role.status) } ?? state.statusText
    screen.put(
      text, at: Position(row: row, column: 1), role: role, maxWidth: edge - 1,
      truncation: .ellipsis)
  }

  /// Rows that an answer takes: it is never cut while there are more than two rows above it.
  static func answerRows(of lines: Int, in size: Size) -> Int {
    min(lines, max(1, size.rows - topRows - bottomRows - 1))
  }

  /// An answer grows upward from the status line.
  private static func drawAnswer(_ lines: [StyledLine], row: Int, into screen: inout Screen) {
    let count = answerRows(of: lines.count, in: screen.size)
    let block = Rectangle(
      row: row - count + 1, column: 0, columns: screen.size.columns, rows: count)
    screen.fill(block, role: .status)
    screen.put(lines, from: 0, in: block.inset(left: 1, right: 1))
  }

  /// The keys that work here, most useful first; how to leave and how to get help are always among them.
  private static func drawHints(_ state: AppState, row: Int, into screen: inout Screen) {
    let context = state.context
    let keymap = Keymap.table(for: context)
    func hint(_ command: Command) -> (key: DisplayText, title: DisplayText)? {
      guard let key = keymap.key(for: command), state.unavailability(of: command) == nil else {
        return nil
      }
      return ("\(key)", command.hint(in: context))
    }
    func width(_ hint: (key: DisplayText, title: DisplayText)) -> Int {
      hint.key.width + 1 + hint.title.width
    }
    var column = 1
    func put(_ hint: (key: DisplayText, title: DisplayText)) {
      column = screen.put(hint.key, at: Position(row: row, column: column), role: .keyName) + 1
      column = screen.put(hint.title, at: Position(row: row, column: column), role: .dim) + 3
    }
    let help = keymap.key(for: .help).map { "\($0) help" as DisplayText } ?? ""
    let leaving = hint(state.leavingCommand)
    let edge = screen.size.columns - help.width - 2 - (leaving.map { width($0) + 3 } ?? 0)
    var isDownNamed = false
    for command in state.hints where command != .up || isDownNamed {
      guard let hint = hint(command), column + width(hint) + 2 <= edge else { continue }
      put(hint)
      if command == .down { isDownNamed = true }
    }
    // What begins with this key is listed by it.
    let more: (key: DisplayText, title: DisplayText) = ("x", "out of the ordinary")
    if context == .board, state.rosterTop == nil, column + width(more) + 2 <= edge { put(more) }
    if let leaving { put(leaving) }
    let start = max(1, screen.size.columns - help.width - 1)
    screen.put(help, at: Position(row: row, column: start), role: .keyName)
  }
}

extension Message.Tone {
  var role: Role {
    switch self {
    case .plain: .status
    case .success: .success
    case .warning: .warning
    case .error: .error
    }
  }
}

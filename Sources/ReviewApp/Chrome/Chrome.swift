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
    let place = state.placeText
    var edge = screen.size.columns - 1
    let answer = state.answerLines(width: screen.size.columns - 2)
    guard answer.isEmpty else { return drawAnswer(answer, row: row, into: &screen) }
    if !place.isEmpty, place.width < screen.size.columns / 2 {
      edge = screen.putTrailing(place, row: row, endingAt: edge, role: .status) - 2
    }
    let (text, role) = state.statusText
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

  private static func drawHints(_ state: AppState, row: Int, into screen: inout Screen) {
    let keymap = Keymap.table(for: state.context)
    var column = 1
    let help = keymap.key(for: .help).map { "\($0) help" as DisplayText } ?? ""
    let edge = screen.size.columns - help.width - 2
    for command in state.hints {
      guard let key = keymap.key(for: command), state.unavailability(of: command) == nil else {
        continue
      }
      let title: DisplayText =
        switch (command, state.context) {
        case (.choose, .cast): "cast"
        case (.nextSection, .comparison): "next change"
        default: command.hint
        }
      guard column + key.count + 1 + title.width + 3 <= edge else { break }
      column = screen.put("\(key)", at: Position(row: row, column: column), role: .keyName) + 1
      column = screen.put(title, at: Position(row: row, column: column), role: .dim) + 3
    }
    screen.put(help, at: Position(row: row, column: max(1, edge + 1)), role: .keyName)
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

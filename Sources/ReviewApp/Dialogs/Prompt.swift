import HarmlessText
import TextEditing
import TextScreen

/// A line being typed at the bottom of the screen.
struct Prompt: Sendable {
  enum Purpose: Sendable, Equatable { case command, find, findAcross, filter, note(Int) }

  let purpose: Purpose
  var field: LineField

  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    field = LineField(text: text)
  }

  /// What stands before the line.
  var label: DisplayText {
    switch purpose {
    case .command: ":"
    case .find: "/"
    case .findAcross: "find in all cases: "
    case .filter: "show cases with: "
    case .note: "note on this mark (private): "
    }
  }
}

extension Prompt {
  /// What the keys do while it is being typed.
  var explanation: DisplayText {
    switch purpose {
    case .command: "Tab completes, Enter runs, Esc leaves."
    case .find, .findAcross: "Enter looks for it, Esc leaves it."
    case .filter: "Enter keeps only these, Esc shows all."
    case .note: "Enter keeps the note, Esc drops it."
    }
  }
}

extension Prompt.Purpose {
  /// One word that tells it, and the mark it is about.
  var spelling: String {
    switch self {
    case .command: "command"
    case .find: "find"
    case .findAcross: "find-across"
    case .filter: "filter"
    case .note(let serial): "note-\(serial)"
    }
  }

  /// A purpose from its spelling; nil where nothing is spelled so.
  init?(spelling: String) {
    switch spelling {
    case "command": self = .command
    case "find": self = .find
    case "find-across": self = .findAcross
    case "filter": self = .filter
    default:
      guard spelling.hasPrefix("note-"), let serial = Int(spelling.dropFirst(5)) else {
        return nil
      }
      self = .note(serial)
    }
  }
}

extension AppState {
  /// Keys while a line is being typed.
  mutating func type(_ key: Key, into prompt: Prompt) -> [Effect] {
    var prompt = prompt
    switch key {
    case .escape:
      self.prompt = nil
      if prompt.purpose == .filter { filter = "" }
      return []
    case .enter:
      self.prompt = nil
      return finish(prompt)
    case .backspace where prompt.field.text.isEmpty:
      self.prompt = nil
      return []
    case .tab where prompt.purpose == .command:
      complete(&prompt)
    default:
      if let edit = TextEdit(key, rows: 1) { prompt.field.apply(edit) }
    }
    self.prompt = prompt
    if prompt.purpose == .filter { applyFilter(prompt.field.text) }
    return []
  }

  private mutating func finish(_ prompt: Prompt) -> [Effect] {
    let text = prompt.field.text
    switch prompt.purpose {
    case .command: return run(named: text)
    case .find:
      find(text)
      return []
    case .findAcross: return findAcross(text)
    case .filter:
      applyFilter(text)
      return []
    case .note(let serial): return setNote(text, onMark: serial)
    }
  }

  private mutating func applyFilter(_ text: String) {
    filter = text
    docketList = ListState()
  }
}

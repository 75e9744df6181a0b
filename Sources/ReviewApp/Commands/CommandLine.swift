import HarmlessText
import TextEditing

extension AppState {
  /// Carries out a command given by name; the beginning of a name is enough where it is the only one.
  mutating func run(named text: String) -> [Effect] {
    let name = text.filter { $0 != " " }.lowercased()
    if name.isEmpty { return [] }
    let matches = Self.commands(beginningWith: name)
    guard let command = matches.first, matches.count == 1 || command.name == name else {
      message =
        matches.isEmpty
        ? Message("There is no command \(text). Press ? for those that work here.", .warning)
        : Message("\(text) may be: \(Self.list(matches))", .warning)
      return []
    }
    return perform(command)
  }

  /// Completes a name as far as it is certain, and shows what it may become.
  mutating func complete(_ prompt: inout Prompt) {
    let matches = Self.commands(beginningWith: prompt.field.text.lowercased())
    guard let first = matches.first else { return }
    var common = first.name
    for match in matches.dropFirst() { common = common.commonPrefix(with: match.name) }
    prompt.field = LineField(text: common)
    if matches.count > 1 { message = Message("\(Self.list(matches))") }
  }

  private static func commands(beginningWith name: String) -> [Command] {
    let matches = Command.allCases.filter { $0.name.hasPrefix(name) }
    return matches.filter { $0.name == name } + matches.filter { $0.name != name }
  }

  private static func list(_ commands: [Command]) -> String {
    commands.map(\.name).joined(separator: "  ")
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}

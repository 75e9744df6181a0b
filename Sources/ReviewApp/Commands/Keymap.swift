import TextScreen

/// The keys of one context; the same table dispatches them and is printed as help.
public struct Keymap: Sendable {
  /// What a sequence of keys means so far.
  public enum Lookup: Sendable, Equatable {
    /// It is the whole name of a command.
    case command(Command)
    /// It may become one of these.
    case incomplete([Binding])
    /// Nothing begins so.
    case unbound
  }

  /// A sequence of keys and what it does.
  public struct Binding: Sendable, Equatable {
    /// The keys, one after the other.
    public let keys: [Key]
    /// What they do.
    public let command: Command

    /// The keys as help prints them.
    public var name: String { keys.map(\.name).joined(separator: " ") }
  }

  /// The table in the order help prints it.
  public let bindings: [Binding]
  /// Names in the table that are no keys.
  let unknownNames: [String]

  /// A table from rows of a command and the names of its keys; a name that is no key binds nothing.
  init(_ rows: [(Command, [String])]) {
    bindings = rows.flatMap { command, names in
      names.compactMap { name in
        Key.sequence(parsing: name).map { Binding(keys: $0, command: command) }
      }
    }
    unknownNames = rows.flatMap(\.1).filter { Key.sequence(parsing: $0) == nil }
  }

  /// What the keys pressed so far mean.
  public func lookup(_ keys: [Key]) -> Lookup {
    var longer: [Binding] = []
    for binding in bindings where binding.keys.starts(with: keys) {
      if binding.keys.count == keys.count { return .command(binding.command) }
      longer.append(binding)
    }
    return longer.isEmpty ? .unbound : .incomplete(longer)
  }

  /// The first key of a command, for hints; nil where none is bound.
  public func key(for command: Command) -> String? {
    bindings.first { $0.command == command }?.name
  }

  /// The commands in the order of the table, each once, with all their keys.
  public var commands: [(command: Command, keys: [String])] {
    var order: [Command] = []
    var keys: [Command: [String]] = [:]
    for binding in bindings {
      if keys[binding.command] == nil { order.append(binding.command) }
      keys[binding.command, default: []].append(binding.name)
    }
    return order.map { ($0, keys[$0] ?? []) }
  }
}

extension Key {
  /// What help and messages call the key, such as `Ctrl-R`, `PgDn`, `g`.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(" "): "Ctrl-Space"
    case .control(let character): "Ctrl-\(character)"
    case .alt(" "): "Alt-Space"
    case .alt(let character): "Alt-\(character)"
    case .function(let number): "F\(number)"
    case .modified(let modifiers, let cursor): modifiers.prefix + cursor.key.name
    default: Self.namesOfKeys.first { $0.key == self }?.name ?? ""
    }
  }

  /// The keys that have a name of their own, each with the names it is known by, best first.
  static let namedKeys: [(key: Key, names: [String])] = [
    (.character(" "), ["Space"]),
    (.enter, ["Enter", "Return"]),
    (.escape, ["Esc", "Escape"]),
    (.tab, ["Tab"]),
    (.backTab, ["Shift-Tab", "BackTab"]),
    (.backspace, ["Backspace"]),
    (.delete, ["Del", "Delete"]),
    (.insert, ["Ins", "Insert"]),
    (.up, ["Up"]),
    (.down, ["Down"]),
    (.left, ["Left"]),
    (.right, ["Right"]),
    (.home, ["Home"]),
    (.end, ["End"]),
    (.pageUp, ["PgUp", "PageUp"]),
    (.pageDown, ["PgDn", "PageDown"]),
  ]

  private static let namesOfKeys = namedKeys.map { (key: $0.key, name: $0.names[0]) }
}

extension KeyModifiers {
  /// `Ctrl-`, `Alt-`, `Shift-`, in this order.
  var prefix: String {
    (contains(.control) ? "Ctrl-" : "") + (contains(.alt) ? "Alt-" : "")
      + (contains(.shift) ? "Shift-" : "")
  }
}

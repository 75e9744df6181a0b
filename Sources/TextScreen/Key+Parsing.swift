extension Key {
  /// The key with this name, or nil; letter case counts only for single characters.
  ///
  /// Every `name` parses to its key; `Ctrl-r` and `PageDown` are read as `Ctrl-R` and `PgDn`.
  public init?(parsing name: String) {
    if let character = name.first, name.count == 1 {
      guard character != " ", !character.isControl else { return nil }
      self = .character(character)
    } else if let key = Self.key(named: name) ?? Self.functionKey(named: name) {
      self = key
    } else if let key = Self.modifiedKey(named: name) {
      self = key
    } else {
      return nil
    }
  }

  /// The keys named in a text, one blank between two, or nil if one is unknown: `g g`.
  public static func sequence(parsing names: String) -> [Key]? {
    var keys: [Key] = []
    for name in names.split(separator: " ") {
      guard let key = Key(parsing: String(name)) else { return nil }
      keys.append(key)
    }
    return keys.isEmpty ? nil : keys
  }

  private static func key(named name: String) -> Key? {
    let lowercase = name.lowercased()
    return namedKeys.first { $0.names.contains { $0.lowercased() == lowercase } }?.key
  }

  private static func functionKey(named name: String) -> Key? {
    guard name.first == "F" || name.first == "f", name.count <= 3,
      let number = Int(name.dropFirst()), (1...63).contains(number)
    else { return nil }
    return .function(number)
  }

  private static func modifiedKey(named name: String) -> Key? {
    var rest = Substring(name)
    var modifiers: KeyModifiers = []
    while let (modifier, after) = modifierPrefix(of: rest) {
      modifiers.insert(modifier)
      rest = after
    }
    let base = rest.count == 1 ? rest.first : nil
    let character = base ?? (rest.lowercased() == "space" ? " " : nil)
    if let character, !character.isControl {
      switch modifiers {
      case .control: return .control(character.upperCased)
      case .alt: return .alt(character)
      default: return nil
      }
    }
    guard !modifiers.isEmpty, let key = key(named: String(rest)) else { return nil }
    return CursorKey.allCases.first { $0.key == key }?.with(modifiers)
  }

  private static func modifierPrefix(of name: Substring) -> (KeyModifiers, Substring)? {
    let known: [(String, KeyModifiers)] = [
      ("ctrl-", .control), ("alt-", .alt), ("shift-", .shift),
    ]
    for (prefix, modifier) in known where name.count > prefix.count {
      if name.prefix(prefix.count).lowercased() == prefix {
        return (modifier, name.dropFirst(prefix.count))
      }
    }
    return nil
  }
}

extension Character {
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
  }

  fileprivate var upperCased: Character {
    let upper = uppercased()
    return upper.count == 1 ? Character(upper) : self
  }
}

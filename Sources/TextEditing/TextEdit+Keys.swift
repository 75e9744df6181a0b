import TextScreen

extension TextEdit {
  /// What a key does while text is written; nil for keys that the screen itself has.
  ///
  /// `rows` is how many lines a page moves. Enter begins a line; a `LineField` ignores that.
  public init?(_ key: Key, rows: Int) {
    switch key {
    case .character(let character): self = .insert(String(character))
    case .enter: self = .newline
    case .pageUp: self = .pageUp(rows: rows)
    case .pageDown: self = .pageDown(rows: rows)
    default:
      guard let edit = Self.keys[key] else { return nil }
      self = edit
    }
  }

  /// The keys with a fixed meaning.
  ///
  /// Undo is not Ctrl-Z, which suspends: Ctrl-_ (also sent by Ctrl-/) is what Emacs and readline
  /// have. Ctrl-R makes again as everywhere in the program, Ctrl-Y as on desktops.
  public static let keys: [Key: TextEdit] = [
    .backspace: .deleteBackward,
    .delete: .deleteForward,
    .left: .moveLeft,
    .right: .moveRight,
    .up: .moveUp,
    .down: .moveDown,
    .home: .moveLineStart,
    .end: .moveLineEnd,
    .modified(.control, .left): .moveWordLeft,
    .modified(.control, .right): .moveWordRight,
    .modified(.alt, .left): .moveWordLeft,
    .modified(.alt, .right): .moveWordRight,
    .alt("b"): .moveWordLeft,
    .alt("f"): .moveWordRight,
    .modified(.control, .up): .moveParagraphUp,
    .modified(.control, .down): .moveParagraphDown,
    .modified(.control, .home): .moveStart,
    .modified(.control, .end): .moveEnd,
    .control("E"): .moveLineEnd,
    .control("W"): .deleteWordBackward,
    .alt("d"): .deleteWordForward,
    .control("D"): .deleteForward,
    .control("K"): .deleteToLineEnd,
    .control("_"): .undo,
    .control("/"): .undo,
    .control("R"): .redo,
    .control("Y"): .redo,
  ]
}

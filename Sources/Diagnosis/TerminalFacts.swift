import HarmlessText

/// The terminal a person sits before, and the language the program is started in.
public struct TerminalFacts: Hashable, Sendable {
  /// TERM; nil where it is not set.
  public let name: DisplayText?
  /// Its description; nil where the machine has none.
  public let entry: TerminfoEntry?
  /// Columns and rows; nil where the output is no terminal.
  public let size: Size?
  /// The encoding of the locale, such as `UTF-8`.
  public let encoding: DisplayText

  /// Columns and rows.
  public struct Size: Hashable, Sendable {
    /// Columns.
    public let columns: Int
    /// Rows.
    public let rows: Int

    /// A size.
    public init(columns: Int, rows: Int) {
      self.columns = columns
      self.rows = rows
    }
  }

  /// A terminal as it was found.
  public init(name: DisplayText?, entry: TerminfoEntry?, size: Size?, encoding: DisplayText) {
    self.name = name
    self.entry = entry
    self.size = size
    self.encoding = encoding
  }

  /// How terminal and locale stand.
  public var observations: [Observation] { [terminal, window, locale] }

  private var terminal: Observation {
    guard let name else {
      return Observation(
        .notInOrder, "terminal", "TERM is not set, so no screen can be drawn.",
        remedy: "Start from a terminal; over ssh, with -t.")
    }
    guard let entry else {
      return Observation(
        .notInOrder, "terminal", "this machine does not know the terminal \(name).",
        remedy: "Install ncurses-term, or set TERM=xterm-256color.")
    }
    if entry.colors < 8 {
      return Observation(
        .lookAt, "terminal", "\(name) has no colours; everything is said in words too.",
        remedy: "Most terminals take TERM=xterm-256color.")
    }
    return Observation(.inOrder, "terminal", "\(name), \(entry.colors) colours.")
  }

  private var window: Observation {
    guard let size else {
      return Observation(.lookAt, "window", "the output is no terminal, so its size is not known.")
    }
    let shown: DisplayText = "\(size.columns) columns, \(size.rows) rows"
    if size.columns < 40 || size.rows < 12 {
      return Observation(
        .notInOrder, "window", "\(shown): too small.", remedy: "Make it 80 by 24 or larger.")
    }
    if size.columns < 80 || size.rows < 24 {
      return Observation(
        .lookAt, "window", "\(shown): it works, and 80 by 24 is more comfortable.")
    }
    return Observation(.inOrder, "window", "\(shown).")
  }

  private var locale: Observation {
    if encoding == "UTF-8" { return Observation(.inOrder, "locale", "texts are UTF-8.") }
    return Observation(
      .lookAt, "locale",
      "the locale is in \(encoding), so the program takes C.UTF-8; names typed elsewhere may differ.",
      remedy: "Set LANG=C.UTF-8 or en_US.UTF-8.")
  }
}

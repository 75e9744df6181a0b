import HarmlessText

/// Asks for a typed word before something that cannot be undone.
struct Confirmation {
  private let options: InputOptions

  init(_ options: InputOptions) { self.options = options }

  /// Returns where the word was typed, or need not be.
  ///
  /// - Parameters:
  ///   - lines: what will be done, one line each.
  ///   - isAsked: whether a script has to say `--yes`; else `--no-input` alone is consent.
  /// - Throws: `SessionError` where another word was typed, or there is nobody to ask.
  func ask(
    _ word: String, for lines: [DisplayText], isAskedOfScripts isAsked: Bool = false
  ) throws(SessionError) {
    if options.saysYes || options.noInput && !isAsked { return }
    guard !options.noInput else {
      throw SessionError("Nothing was done: with --no-input, say --yes as well.")
    }
    guard let terminal = PromptTerminal.open() else {
      throw SessionError("Nothing was done: there is no terminal to ask on. Say --yes in scripts.")
    }
    terminal.write(lines.map { "  \($0)" })
    switch terminal.ask("This cannot be undone. Type \(word) to do it: ") {
    case .line(let line)
    where line.split(whereSeparator: \.isNewline).first.map(String.init) == word:
      return
    case .line:
      throw SessionError(
        "Nothing was done: what was typed is not \(DisplayText(untrusted: word)).", .refused)
    case .interrupted: throw SessionError("Nothing was done.", .refused)
    }
  }
}

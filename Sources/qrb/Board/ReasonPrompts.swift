import BoardReview
import HarmlessText

/// Asks at a terminal for the reasons that a disapproval needs (R25).
struct ReasonPrompts {
  private let qualifications: [(number: Int, name: DisplayText)]

  init(_ qualifications: [(number: Int, name: DisplayText)]) {
    self.qualifications = qualifications
  }

  /// Fills in what is answered; an empty line says nothing.
  ///
  /// - Throws: `SessionError` where there is no terminal, or the administrator leaves.
  func ask(_ words: inout ResultWording) throws(SessionError) {
    guard let terminal = PromptTerminal.open() else {
      throw SessionError(
        "A disapproval needs specific reasons or guidance; give them with --reasons or --reason. (R25)",
        .refused)
    }
    terminal.write([
      "The case is disapproved. Give the specific reasons, one line for each qualification;",
      "Enter leaves one out. What you write goes to the agency.",
    ])
    for (number, name) in qualifications {
      words.reasons[number] = try line(of: terminal.ask("ECQ \(number), \(name): "))
    }
    words.guidance = try line(of: terminal.ask("Guidance: "))
    words.recommendations = try line(of: terminal.ask("Recommendations: "))
  }

  private func line(of answer: PromptTerminal.Line) throws(SessionError) -> String {
    switch answer {
    case .line(let text):
      return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    case .interrupted: throw SessionError("Nothing was done.", .refused)
    }
  }
}

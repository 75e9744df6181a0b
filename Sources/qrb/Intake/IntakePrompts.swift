import CaseIntake
import HarmlessText

/// Puts the questions of a dialogue at a terminal and keeps every answer as it comes.
struct IntakePrompts: ~Copyable {
  private let terminal: PromptTerminal
  private let answers: AnswersFile

  /// How the questions ended.
  enum End {
    /// Everything is answered and confirmed.
    case takeIn(IntakePlan)
    /// The administrator left; the sentence says what was kept.
    case left(DisplayText)
  }

  init(terminal: consuming PromptTerminal, answers: AnswersFile) {
    self.terminal = terminal
    self.answers = answers
  }

  /// Asks everything that is open.
  func run(_ plan: IntakePlan) -> End {
    var dialogue = IntakeDialogue(plan: plan)
    guard takeUp(&dialogue) else { return .left("Nothing was written.") }
    terminal.write(
      [
        "< goes back, ? explains, q leaves with nothing written; Enter takes what stands in brackets."
      ])
    while true {
      // The last column stays free: a line that fills it would wrap in some terminals.
      let width = terminal.width - 1
      terminal.write([""] + dialogue.preamble(width: width))
      switch answer(&dialogue) {
      case nil: continue
      case .takeIn?: return .takeIn(dialogue.plan)
      case .quit?: return .left(leave(dialogue, ""))
      case .interrupted(let unfinished)?: return .left(leave(dialogue, unfinished))
      }
    }
  }

  private enum Stop { case takeIn, quit, interrupted(String) }

  /// Asks one question until a line is taken; nil where the next question stands.
  private func answer(_ dialogue: inout IntakeDialogue) -> Stop? {
    while true {
      switch terminal.ask(dialogue.prompt) {
      case .interrupted(let unfinished): return .interrupted(unfinished)
      case .line(let line):
        switch dialogue.take(line) {
        case .next:
          if let problem = answers.keep(KeptAnswers(dialogue)) {
            terminal.write(["The answers could not be kept: \(problem)."])
          }
          return nil
        case .takeIn: return .takeIn
        case .quit: return .quit
        case .help: terminal.write(dialogue.help(width: terminal.width - 1))
        case .refused(let reason):
          terminal.write(
            PlainLines.wrapped(
              "\(reason)", width: terminal.width - 1, first: "! ", indent: 2))
        }
      }
    }
  }

  /// Offers the answers of an attempt that was not finished; false where the administrator left.
  private func takeUp(_ dialogue: inout IntakeDialogue) -> Bool {
    guard let kept = answers.read(), !kept.isEmpty else { return true }
    while true {
      terminal.write(
        PlainLines.wrapped(
          "You began to take in these files before; your answers were kept.",
          width: terminal.width - 1))
      switch terminal.ask("Go on with them? [Y/n] ") {
      case .interrupted: return false
      case .line(let line):
        switch line.split(separator: "\n").first?.lowercased() ?? "" {
        case "", "y", "yes":
          dialogue.takeUp(kept)
          return true
        case "n", "no": return true
        case "q": return false
        default: continue
        }
      }
    }
  }

  private func leave(_ dialogue: IntakeDialogue, _ unfinished: String) -> DisplayText {
    let kept = KeptAnswers(dialogue, unfinished: unfinished)
    if let problem = answers.keep(kept) {
      return "Nothing was written, and the answers could not be kept: \(problem)."
    }
    return kept.isEmpty
      ? "Nothing was written."
      : "Nothing was written. Your answers are kept; the same command takes them up."
  }
}

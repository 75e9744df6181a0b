import CaseModel
import HarmlessText

extension IntakeDialogue {
  /// Takes a line: an answer, `<` for the question before, `?` for help, `q` to leave.
  public mutating func take(_ line: String) -> IntakeReply {
    hasBegun = true
    let text = line.trimmed
    switch text {
    case "<":
      guard let previous else { return .refused("This is the first question.") }
      question = previous
      return .next
    case "?": return .help
    case "q", "quit": return .quit
    default: break
    }
    switch question {
    case .documents: return takeDocuments(text)
    case .withoutText(let name): return takeWithoutText(text, name)
    case .field(let field): return take(text, for: field)
    case .confirm: return takeConfirmation(text)
    }
  }

  private mutating func take(_ text: String, for field: CoverField) -> IntakeReply {
    let answer = text.isEmpty ? standing(field) ?? "" : text
    let isGuess = text.isEmpty && plan.form.answers[field] == nil
    if answer.isEmpty, plan.form.isRequired(field) {
      return .refused("\(field.title) cannot be left out. Write \(field.form).")
    }
    if let reason = plan.form.set(field, answer, origin: .typed) {
      return .refused(isGuess ? "The suggestion cannot stand: \(reason.string)" : reason.string)
    }
    begun[field] = nil
    question = firstOpen
    return .next
  }

  private mutating func takeWithoutText(_ text: String, _ name: String) -> IntakeReply {
    guard let index = plan.index(of: name) else {
      question = firstOpen
      return .next
    }
    switch text.lowercased() {
    case "y", "yes":
      plan.agree(at: index)
    case "n", "no":
      guard plan.included.count > 1 else { return .refused("It is the only document.") }
      plan.setOut(true, at: index)
    default: return .refused("Answer y to keep the original alone, n to leave the file out.")
    }
    question = firstOpen
    return .next
  }

  private mutating func takeConfirmation(_ text: String) -> IntakeReply {
    switch text.lowercased() {
    case "y", "yes": return .takeIn
    case "", "n", "no": return .quit
    case "documents": question = .documents
    default:
      let wanted = text.lowercased()
      guard
        let field = CoverField.allCases.first(where: {
          $0.rawValue == wanted || $0.title.lowercased() == wanted
        })
      else { return .refused("Answer y or n, or name the entry to change, such as agency.") }
      question = .field(field)
    }
    return .next
  }
}

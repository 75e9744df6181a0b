import CaseModel
import HarmlessText

/// The questions to an administrator, one after the other, as a value: a line goes in, the next question stands.
public struct IntakeDialogue: Sendable {
  /// What is known by now.
  public internal(set) var plan: IntakePlan
  /// The question that stands.
  public internal(set) var question: IntakeQuestion
  /// What was typed and not yet ended by Enter when the last attempt was interrupted.
  public internal(set) var begun: [CoverField: String] = [:]
  /// Whether a line was taken already; what need be said once is said before that.
  var hasBegun = false
  /// Whether the documents were looked at.
  var hasSeenDocuments: Bool

  /// Begins with the first question that is open.
  public init(plan: IntakePlan) {
    self.plan = plan
    hasSeenDocuments = plan.documents.allSatisfy(\.isGiven)
    question = .documents
    question = firstOpen
  }

  /// Everything that may be asked, in its order.
  var all: [IntakeQuestion] {
    [.documents]
      + plan.documents.filter { $0.reasonWithoutText != nil && !$0.isOut }
      .map { .withoutText($0.name) }
      + CoverField.allCases.map { .field($0) } + [.confirm]
  }

  /// Whether a question is put at all: what options and files have said is not asked again.
  func isPut(_ question: IntakeQuestion) -> Bool {
    guard case .field(let field) = question else { return true }
    switch plan.form.answers[field]?.origin {
    case .option?, .file?: return false
    default: return plan.form.isApplicable(field)
    }
  }

  private func isOpen(_ question: IntakeQuestion) -> Bool {
    switch question {
    case .documents: !hasSeenDocuments
    case .withoutText(let name): plan.undecided.contains { $0.name == name }
    case .field(let field): plan.form.answers[field] == nil
    case .confirm: true
    }
  }

  /// The first question that is put and open; the last one is always open.
  var firstOpen: IntakeQuestion {
    all.first { isPut($0) && isOpen($0) } ?? .confirm
  }

  /// The question before the one that stands; nil before the first.
  var previous: IntakeQuestion? {
    let all = all.filter(isPut)
    guard let place = all.firstIndex(of: question), place > 0 else { return nil }
    return all[place - 1]
  }

  /// What Enter alone would answer; nil where it answers nothing.
  public func standing(_ field: CoverField) -> String? {
    if let answer = plan.form.answers[field] { return answer.text }
    return plan.form.guesses[field]?.text
  }
}

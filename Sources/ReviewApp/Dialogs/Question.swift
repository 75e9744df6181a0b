import BoardReview
import CaseModel
import HarmlessText
import TextEditing
import TextScreen

/// Something that is asked before it is done; what it waits for is never the key that began it.
struct Question: Sendable {
  /// What the person is asked to confirm.
  enum Act: Sendable, Equatable {
    case excuse(CaseNumber)
    case openBallots(CaseNumber, Round)
    case recordDiscussion(CaseNumber)
    case holdOver(CaseNumber, HoldOverReason)
    case issue(CaseNumber)
    case measure(StatementBody)
  }

  let title: DisplayText
  /// What will happen, and what of it can be undone.
  let explanation: [DisplayText]
  /// The word that must be typed; nil where the key `y` is enough.
  let word: String?
  let act: Act
  var field = LineField()
  /// The first line of what is explained that is seen.
  var top = 0
}

extension AppState {
  /// Keys while a question waits: only its answer is taken, Esc and `n` withdraw it.
  mutating func answer(_ key: Key) -> [Effect] {
    guard var question else { return [] }
    if let step = [Key.down: 1, .up: -1, .pageDown: 4, .pageUp: -4][key] {
      let layout = question.layout(in: body)
      question.top = max(0, min(question.top + step, layout.lines.count - layout.height))
      self.question = question
      return []
    }
    guard let word = question.word else {
      switch key {
      case .character("y"), .character("Y"):
        self.question = nil
        return confirmed(question.act)
      case .character("n"), .character("N"), .character("q"), .escape:
        self.question = nil
        message = Message("Nothing was done.")
      default:
        message = Message("Press y to go on, or n to leave it.")
      }
      return []
    }
    switch key {
    case .escape:
      self.question = nil
      message = Message("Nothing was done.")
    case .enter:
      guard question.field.text == word else {
        message = Message("Type \(word) and press Enter, or Esc to leave it.", .warning)
        return []
      }
      self.question = nil
      return confirmed(question.act)
    default:
      if let edit = TextEdit(key, rows: 1) { question.field.apply(edit) }
      self.question = question
    }
    return []
  }

  private mutating func confirmed(_ act: Question.Act) -> [Effect] {
    switch act {
    case .excuse(let number):
      return state(.conflictAnswered(number, .excused(.ownJudgment)))
    case .openBallots(let number, let round):
      isActing = true
      return [.openBallots(number, round)]
    case .recordDiscussion(let number): return recordDiscussion(of: number)
    case .holdOver(let number, let reason): return state(.caseHeldOver(number, reason))
    case .issue(let number): return issueResult(of: number)
    case .measure(let body): return state(body)
    }
  }

  /// Asks for a statement to be appended; while one is on its way no other is begun.
  mutating func state(_ body: StatementBody) -> [Effect] {
    guard !isActing else { return [] }
    isActing = true
    return [.state(body)]
  }
}

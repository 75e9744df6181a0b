import CaseModel
import HarmlessText

extension IntakeDialogue {
  /// What stands above the prompt.
  public func preamble(width: Int) -> [DisplayText] {
    switch question {
    case .documents:
      return (hasBegun ? [] : plan.leftOutLines(width: width)) + [
        "Documents, in the order of reading:"
      ]
        + plan.documentLines(width: width)
        + PlainLines.wrapped(
          "Enter if all is right. Else a number and what it is: 2 resume; 2 = Title; 2 up; 2 out.",
          width: width)
    case .withoutText(let name):
      let reason = plan.documents.first { $0.name == name }?.reasonWithoutText ?? ""
      return PlainLines.wrapped(
        """
        No text could be made of \(name): \(reason). It can go in with its original alone; readers are told, and \
        the board finds an error open on the case.
        """, width: width)
    case .field(let field):
      var lines = PlainLines.wrapped("\(field.title): \(field.meaning)", width: width, indent: 2)
      if field == .edition, let governing = plan.form.governing {
        let others = plan.form.alternatives.map(\.rawValue).joined(separator: ", ")
        lines += PlainLines.wrapped(
          "the day picks \(governing.rawValue); in use then, too: \(others)", width: width,
          first: "  ",
          indent: 2)
      }
      if let begun = begun[field] {
        lines += PlainLines.wrapped(
          "you had begun to write: \(begun)", width: width, first: "  ", indent: 2)
      }
      if plan.form.answers[field] == nil, let guess = plan.form.guesses[field] {
        lines += PlainLines.wrapped(
          "guessed, from \(guess.source); Enter takes it", width: width, first: "  ", indent: 2)
      }
      return lines
    case .confirm: return summary(width: width)
    }
  }

  /// What stands before the cursor.
  public var prompt: DisplayText {
    switch question {
    case .documents: return "Documents right? [Enter] "
    case .withoutText: return "Take it in as the original alone? [y/n] "
    case .field(let field):
      let standing = standing(field) ?? ""
      if standing.isEmpty { return plan.form.isRequired(field) ? "> " : "[none] > " }
      return "[\(standing)] > "
    case .confirm: return "Take it in? [y/N] "
    }
  }

  /// What may be answered here.
  public func help(width: Int) -> [DisplayText] {
    var lines: [DisplayText]
    switch question {
    case .documents:
      lines = PlainLines.wrapped(
        "Kinds: \(DocumentKind.allCases.map(\.rawValue).joined(separator: ", ")).", width: width,
        indent: 2)
      lines += PlainLines.wrapped(
        "The first letters are enough. 3 up and 3 down change the order, 3 out leaves it out, 3 in takes it in again.",
        width: width, indent: 2)
    case .withoutText:
      lines = PlainLines.wrapped("y keeps the original; n leaves the file out.", width: width)
    case .field(let field):
      lines = PlainLines.wrapped("Write \(field.form).", width: width, indent: 2)
      lines += PlainLines.wrapped(
        plan.form.isRequired(field)
          ? "It cannot be left out." : "- for none. The option is \(field.option).",
        width: width, indent: 2)
    case .confirm:
      lines = PlainLines.wrapped(
        "y takes the case in; n writes nothing. The name of an entry, such as agency or documents, changes it.",
        width: width, indent: 2)
    }
    return lines
      + PlainLines.wrapped(
        "< the question before, q leaves with nothing written; what you typed is kept for the next time.",
        width: width, indent: 2)
  }

  /// The whole case before it is taken in.
  public func summary(width: Int) -> [DisplayText] { plan.summary(width: width) }
}

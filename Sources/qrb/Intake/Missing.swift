import ArgumentParser
import CaseIntake
import HarmlessText

/// What nobody has said yet, where nobody can be asked.
struct Missing {
  private let sentences: [DisplayText]

  init(_ plan: IntakePlan, _ options: IntakeOptions) {
    var sentences: [DisplayText] = plan.form.missing.map { field in
      var sentence: DisplayText = "\(field.option): \(field.meaning)"
      if let guess = plan.form.guesses[field] {
        sentence += " Suggested: \(guess.text) (\(guess.source))."
      }
      return sentence
    }
    if !options.acceptGuesses {
      for document in plan.included where !document.isGiven && document.reasonWithoutText == nil {
        sentences.append(
          "--kind: what is \(document.name)? Suggested: --kind '\(document.name)=\(document.guess.kind.rawValue)'."
        )
      }
    }
    for document in plan.undecided {
      sentences.append(
        "--keep-unreadable: no text could be made of \(document.name): \(document.reasonWithoutText ?? "")."
      )
    }
    self.sentences = sentences
  }

  var isEmpty: Bool { sentences.isEmpty }

  /// Refuses where anything is missing, and names all of it with the options that give it.
  func refuse(becauseNobodyIsAsked reason: DisplayText) throws(SessionError) {
    guard !isEmpty else { return }
    for line in sentences { Standard.error("  \(line.string)\n") }
    throw SessionError(
      "The above is missing, and nobody is asked (\(reason)). --accept-guesses takes the suggestions. Nothing was written.",
      .validationFailure)
  }
}

import HarmlessText

extension IntakeDialogue {
  /// Takes up what was answered before, beneath what options and files say now; begins at the first open question.
  public mutating func takeUp(_ kept: KeptAnswers) {
    var order: [String] = []
    for document in kept.documents {
      guard let index = plan.documents.firstIndex(where: { $0.digest == document.digest }) else {
        continue
      }
      order.append(plan.documents[index].name)
      guard !plan.documents[index].isGiven else { continue }
      plan.documents[index].kind = document.kind
      plan.documents[index].title = DisplayText(untrusted: document.title)
      plan.documents[index].isOut = document.isOut
      plan.documents[index].isAgreed = plan.documents[index].isAgreed || document.isAgreed
      plan.documents[index].isGiven = document.isGiven
    }
    plan.order(order)
    plan.readGuesses()
    // In the order of asking, for some entries mean something only beside others.
    for field in CoverField.allCases where plan.form.answers[field] == nil {
      if let text = kept.answers[field] { plan.form.set(field, text, origin: .typed) }
      begun[field] = kept.begun[field]
    }
    hasSeenDocuments = hasSeenDocuments || kept.hasSeenDocuments
    question = firstOpen
  }
}

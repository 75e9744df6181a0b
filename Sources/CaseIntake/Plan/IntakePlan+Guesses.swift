import CaseModel
import HarmlessText

extension IntakePlan {
  /// Reads from the documents what the cover may say.
  mutating func readGuesses() {
    form.forgetGuesses()
    let included = included.filter { $0.reasonWithoutText == nil }
    for kind in [DocumentKind.vacancyAnnouncement, .programAnnouncement] {
      for document in included where document.kind == kind {
        suggest(AnnouncementGuesses(text: document.text), from: document.shownName)
      }
    }
    for kind in [DocumentKind.qualificationsStatement, .interviewNotes, .resume, .application] {
      for document in included where document.kind == kind {
        form.suggest(.candidate, CandidateGuess.make(from: document.text), from: document.shownName)
      }
    }
    form.suggest(.criterion, criterion, from: "the kinds of the documents")
    form.suggest(.received, today.iso, from: "today's date")
    form.suggest(.submission, "1", from: "what is usual")
  }

  private mutating func suggest(_ guesses: AnnouncementGuesses, from source: DisplayText) {
    form.suggest(.announcement, guesses.number, from: source)
    // A program is no position, and its announcement's agency may be only the department that runs it.
    form.suggest(.position, guesses.position, from: source)
    form.suggest(.agency, guesses.agency, from: source)
    form.suggest(.component, guesses.component, from: source)
    form.suggest(.posted, guesses.posted?.iso, from: source)
    form.suggest(.closed, guesses.closed?.iso, from: source)
  }

  /// The lists of documents differ by criterion (R36 to R39).
  private var criterion: String {
    let kinds = Set(included.map(\.kind))
    if kinds.contains(.programAnnouncement) || kinds.contains(.executiveDevelopmentCertification) {
      return "B"
    }
    return kinds.contains(.specialQualifications) ? "C" : "A"
  }
}

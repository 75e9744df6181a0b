import ArgumentParser
import CaseIntake

/// What is known of a case from the command line.
struct IntakeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A cover in JSON, as far as it is known.", valueName: "file.json"))
  var cover: String?

  @Option(help: "The case number.") var number: String?
  @Option(help: "The candidate's name.") var candidate: String?
  @Option(help: "The agency.") var agency: String?
  @Option(help: "The component of the agency.") var component: String?
  @Option(help: "The title of the position.") var position: String?
  @Option(help: "A, B or C (R34).") var criterion: String?
  @Option(help: "The number of the announcement.") var announcement: String?
  @Option(help: "The day the announcement was posted.") var posted: String?
  @Option(help: "The day the announcement closed.") var closed: String?
  @Option(help: "The day the case was received.") var received: String?
  @Option(help: "Another edition than the announcement's day picks.") var edition: String?
  @Option(help: "Why that edition.") var editionReason: String?
  @Option(help: "1 for the first submission, 2 for the second …") var submission: String?
  @Option(help: "Earlier decisions: case, board, day, outcome; …") var earlier: String?
  @Option(help: "ECQs not yet demonstrated, such as 1,4.") var lacking: String?
  @Option(help: "Who certified the candidate.") var certifiedBy: String?
  @Option(help: "The day of the certification.") var certified: String?

  @Option(help: ArgumentHelp("What a file is; may be given again.", valueName: "file=kind"))
  var kind: [String] = []
  @Option(
    help: ArgumentHelp("What a document is called; may be given again.", valueName: "file=title"))
  var title: [String] = []
  @Option(
    help: ArgumentHelp("The first documents to read, in their order.", valueName: "file,file …"))
  var order: String?
  @Option(
    help: ArgumentHelp(
      "Take in a file, such as a mail, as its original alone; may be given again.",
      valueName: "file"))
  var include: [String] = []

  @Flag(help: "Take in documents of which no text can be made as their originals alone.")
  var keepUnreadable = false
  @Flag(help: "Take what the documents suggest without asking.")
  var acceptGuesses = false

  /// The entries of the cover that were given.
  var entries: [(CoverField, String)] {
    let all: [(CoverField, String?)] = [
      (.number, number), (.candidate, candidate), (.agency, agency), (.component, component),
      (.position, position), (.criterion, criterion), (.announcement, announcement),
      (.posted, posted), (.closed, closed), (.received, received), (.edition, edition),
      (.editionReason, editionReason), (.submission, submission), (.earlier, earlier),
      (.lacking, lacking), (.certifiedBy, certifiedBy), (.certified, certified),
    ]
    return all.compactMap { field, text in text.map { (field, $0) } }
  }
}

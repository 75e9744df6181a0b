import ArgumentParser
import BoardReview
import CaseModel
import HarmlessText

/// Issues the result of a decided case and writes it out.
struct BoardClose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Issue the result of a decided case; write result and notice.",
    discussion: """
      The outcome is what the votes were counted to; it cannot be given. A disapproval needs specific reasons or \
      guidance (R25), an approval may carry recommendations only (R26). They come from --reasons, then from the other \
      options; at a terminal what a disapproval lacks is asked for.
      """)

  @OptionGroup var argument: CaseArgument
  @OptionGroup(title: "What the agency is told") var wording: WordingOptions
  @OptionGroup var options: ActOptions

  func run() throws {
    try BoardDesk.telling {
      let desk = try BoardDesk(options)
      let proceeding = desk.proceedings[argument.number]
      guard let proceeding, let outcome = proceeding.phase.outcome,
        desk.proceedings.refusal(of: .resultIssued, on: argument.number, by: desk.person) == nil
      else {
        // The rules say why; the outcome in it is never looked at.
        return try desk.perform(
          [.state(.resultIssued(argument.number, IssuedResult(outcome: .approved)))], word: "ISSUE")
      }
      try desk.requireLetters()
      let numbers = try desk.qualifications(of: proceeding)
      var words = try wording.read(numbers: numbers.map(\.number))
      if outcome == .disapproved, !words.hasReasons, !options.dryRun, !options.input.noInput {
        try ReasonPrompts(numbers).ask(&words)
      }
      if !options.printsJSON {
        Standard.output(
          "Case \(argument.number.rawValue): by the count \(outcome.rawValue) (R23).\n")
      }
      try desk.perform(
        [.state(.resultIssued(argument.number, words.issued(outcome)))], word: "ISSUE")
    }
  }
}

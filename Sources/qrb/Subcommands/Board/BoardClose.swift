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
      guidance (R25), an approval may carry recommendations only (R26). At a terminal the words that the ballots give \
      are proposed, without names of members, and can be changed one by one. Else they come from --from, then from \
      the other options. --dry-run shows what would be issued and the notice as it would read; with --json, its \
      "wording" is what --from takes.
      """)

  @OptionGroup var argument: CaseArgument
  @OptionGroup(title: "What the agency is told") var wording: WordingOptions
  @OptionGroup var options: ActOptions

  func run() throws {
    try BoardDesk.telling {
      let desk = try BoardDesk(options)
      guard let proceeding = desk.proceedings[argument.number],
        case .decided(let outcome) = proceeding.phase,
        desk.proceedings.refusal(of: .resultIssued, on: argument.number, by: desk.person) == nil
      else {
        // The rules say why; the outcome in it is never looked at.
        return try desk.perform(
          [.state(.resultIssued(argument.number, IssuedResult(outcome: .approved)))], word: "ISSUE")
      }
      let closing = try Closing(proceeding, outcome: outcome, on: desk)
      let words = try wording.read(numbers: closing.qualifications.map(\.number))
      if !options.printsJSON {
        Standard.output(
          "Case \(argument.number.rawValue): by the count \(outcome.rawValue) (R23).\n")
      }
      if options.dryRun {
        try closing.rehearse(wording.isGiven ? words : nil)
      } else if closing.mayAsk, !wording.isGiven || outcome == .disapproved && !words.hasReasons {
        try closing.ask(beginningWith: wording.isGiven ? words : nil)
      } else {
        if !wording.isGiven { try closing.requireNothingRecommended() }
        try closing.issue(words)
      }
    }
  }
}

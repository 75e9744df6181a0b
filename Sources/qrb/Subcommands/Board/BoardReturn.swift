import ArgumentParser
import BoardReview

/// Returns a case to the agency undecided.
struct BoardReturn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "return", abstract: "Send a case back to the agency, undecided.")

  @OptionGroup var argument: CaseArgument

  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  func run() throws {
    try BoardDesk.telling {
      try BoardDesk(options).perform(
        [.state(.caseReturned(argument.number, reason: why.text))], word: "RETURN")
    }
  }
}

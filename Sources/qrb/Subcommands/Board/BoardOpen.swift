import ArgumentParser
import BoardReview
import CaseModel

/// Opens ballots or final votes, all of a case at once.
struct BoardOpen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the ballots or final votes of cases, once all are in.")

  @Argument(help: "The numbers of the cases.", transform: CaseArgument.number)
  var numbers: [CaseNumber] = []

  @Flag(help: "Open every case whose ballots or final votes are all in.")
  var allReady = false

  @OptionGroup var options: ActOptions

  func validate() throws {
    if allReady == !numbers.isEmpty {
      throw ValidationError("Name cases, or say --all-ready.")
    }
  }

  func run() throws {
    try BoardDesk.telling {
      let desk = try BoardDesk(options)
      let numbers =
        allReady ? BoardStatus(desk.proceedings, for: desk.person)?.ready.map(\.number) : numbers
      if numbers?.isEmpty != false, !options.printsJSON {
        Standard.output("No case is ready to be opened.\n")
      }
      try desk.perform(
        (numbers ?? []).map { .open($0, desk.proceedings[$0]?.roundToBeOpened ?? .first) },
        word: "OPEN")
    }
  }
}

import ArgumentParser
import BoardReview

/// Records the general discussion of a case (R24).
struct BoardDiscuss: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discuss", abstract: "Record the discussion of a case; final votes follow.")

  @OptionGroup var argument: CaseArgument

  @Option(
    help: ArgumentHelp("A file with the record; - for standard input.", valueName: "file"),
    completion: .file())
  var record: String

  @OptionGroup var options: ActOptions

  func run() throws {
    try BoardDesk.telling {
      let desk = try BoardDesk(options)
      let text = try GivenText.text(record)
      try desk.perform([.state(.discussionHeld(argument.number, record: text))], word: "RECORD")
    }
  }
}

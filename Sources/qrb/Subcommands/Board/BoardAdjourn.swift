import ArgumentParser
import BoardReview

/// Adjourns the board.
struct BoardAdjourn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adjourn",
    abstract: "Adjourn the board; cases that are not decided can then only be held over.")

  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  func run() throws {
    try BoardDesk.telling {
      try BoardDesk(options).perform(
        [.state(.boardAdjourned(reason: why.text))], word: "ADJOURN")
    }
  }
}

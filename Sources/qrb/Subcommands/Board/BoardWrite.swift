import ArgumentParser
import BoardReview

/// Writes result and notice of an ended case again, from the record.
struct BoardWrite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write", abstract: "Write result and notice of an ended case again.",
    discussion:
      "They come out the same; nothing is stated. Where something else stands in their place, it is named."
  )

  @OptionGroup var argument: CaseArgument
  @OptionGroup var options: ActOptions

  func run() throws {
    try BoardDesk.telling {
      try BoardDesk(options).perform([.writeOut(argument.number)], word: "WRITE")
    }
  }
}

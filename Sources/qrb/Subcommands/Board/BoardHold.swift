import ArgumentParser
import BoardReview
import HarmlessText

/// Holds a case over to the next board.
struct BoardHold: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Hold a case over to the next board, undecided.",
    discussion: """
      Where the record itself says why (R11, R47, O1, O2), no reason is given; else --reason says it in words. A case \
      that is decided is never held over.
      """)

  @OptionGroup var argument: CaseArgument

  @Option(help: ArgumentHelp("Why, where the record does not say it.", valueName: "words"))
  var reason: String?

  @OptionGroup var options: ActOptions

  func run() throws {
    try BoardDesk.telling {
      let desk = try BoardDesk(options)
      let owed = desk.proceedings[argument.number]?.reasonToHoldOver
      if let owed, reason != nil {
        throw SessionError(
          "The record says why: \(owed.phrase). Leave out --reason.", .validationFailure)
      }
      // What the rules have against it counts before what is missing on the command line.
      if owed == nil, reason == nil,
        desk.proceedings.refusal(
          of: .caseHeldOver(argument.number, .other("a reason")), by: desk.person) == nil
      {
        throw SessionError(
          "The record does not say why; say it with --reason WORDS.", .validationFailure)
      }
      let words = String(decoding: TypedText(reason ?? "").utf8, as: UTF8.self)
      try desk.perform(
        [.state(.caseHeldOver(argument.number, owed ?? .other(words)))], word: "HOLD")
    }
  }
}

import ArgumentParser
import CaseModel
import HarmlessText

/// The case that an act is about.
struct CaseArgument: ParsableArguments {
  @Argument(help: "The number of the case.", transform: CaseArgument.number)
  var number: CaseNumber

  static func number(_ text: String) throws -> CaseNumber {
    guard let number = CaseNumber(text) else {
      throw ValidationError("\(DisplayText(untrusted: text)) is not the number of a case.")
    }
    return number
  }
}

/// Why something out of the ordinary is done; everyone on the board reads it.
struct ReasonOption: ParsableArguments {
  @Option(help: ArgumentHelp("Why, in words that the board will read.", valueName: "words"))
  var reason: String

  /// The reason as it goes on record.
  var text: String { String(decoding: TypedText(reason).utf8, as: UTF8.self) }
}

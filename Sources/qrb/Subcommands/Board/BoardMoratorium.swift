import ArgumentParser
import BoardReview
import CaseModel
import HarmlessText

/// Says that cases under criteria A and C are held while an agency's head or the government changes (R47).
struct BoardMoratorium: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moratorium", abstract: "Declare or end a moratorium (R47).",
    subcommands: [Declare.self, End.self])

  /// For whom it holds.
  struct Scope: ParsableArguments {
    @Option(help: ArgumentHelp("Cases of this agency.", valueName: "name"))
    var agency: String?

    @Flag(help: "Cases of every agency.")
    var governmentWide = false

    func validate() throws {
      if (agency != nil) == governmentWide {
        throw ValidationError("Say --agency NAME or --government-wide.")
      }
      if agency?.allSatisfy(\.isWhitespace) == true {
        throw ValidationError("Say which agency.")
      }
    }

    var value: MoratoriumScope {
      agency.map {
        .agency(AgencyName(String(decoding: TypedText($0).utf8, as: UTF8.self)))
      } ?? .governmentWide
    }
  }

  struct Declare: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Declare a moratorium.")
    @OptionGroup var scope: Scope
    @OptionGroup var why: ReasonOption
    @OptionGroup var options: ActOptions

    func run() throws {
      try BoardDesk.telling {
        try BoardDesk(options).perform(
          [.state(.moratoriumDeclared(scope.value, reason: why.text))], word: "MORATORIUM")
      }
    }
  }

  struct End: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "End a moratorium.")
    @OptionGroup var scope: Scope
    @OptionGroup var why: ReasonOption
    @OptionGroup var options: ActOptions

    func run() throws {
      try BoardDesk.telling {
        try BoardDesk(options).perform(
          [.state(.moratoriumEnded(scope.value, reason: why.text))], word: "END")
      }
    }
  }
}

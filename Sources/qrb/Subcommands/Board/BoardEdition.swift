import ArgumentParser
import BoardReview
import HarmlessText
import Qualifications

/// Puts another edition of the qualifications over a case (R21).
struct BoardEdition: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edition",
    abstract: "Say that another edition of the qualifications governs a case.",
    discussion: "Only until the first ballot on the case is cast; qrb ecq list names the editions.")

  @OptionGroup var argument: CaseArgument

  @Option(help: ArgumentHelp("The short name of the edition.", valueName: "edition"))
  var edition: String

  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  func run() throws {
    try BoardDesk.telling {
      let desk = try BoardDesk(options)
      let id: EditionID
      do throws(EditionError) {
        guard let known = EditionID(rawValue: edition) else {
          throw EditionError.unknownEdition(edition, known: [])
        }
        id = try desk.catalog.edition(known).id
      } catch {
        throw SessionError(
          "\(DisplayText(untrusted: edition)) is no edition known here; see qrb ecq list.",
          .validationFailure)
      }
      try desk.perform(
        [.state(.editionOverridden(argument.number, id, reason: why.text))], word: "EDITION")
    }
  }
}

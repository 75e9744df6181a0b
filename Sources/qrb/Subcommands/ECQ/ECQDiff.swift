import ArgumentParser
import Qualifications

/// Prints what one edition says otherwise than another, word by word.
struct ECQDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show the word differences of two editions.",
    discussion: "Texts are compared as printed. Exit code 1 if there are differences, 0 if none.")

  @Argument(help: "The edition to compare with.")
  var old: String

  @Argument(help: "The edition to compare.")
  var new: String

  @OptionGroup var options: ECQOptions

  func run() throws {
    let catalog = try options.catalog()
    let sheet = EditionDifferenceSheet(
      from: try options.edition(old, in: catalog), to: try options.edition(new, in: catalog))
    if options.printsJSON {
      ECQOutput.write(sheet.json)
    } else {
      ECQOutput.write { sheet.page(width: $0) }
    }
    if sheet.hasDifferences { throw ExitCode(1) }
  }
}

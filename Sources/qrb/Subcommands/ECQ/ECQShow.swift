import ArgumentParser
import Qualifications

/// Prints the texts of an edition with their sources.
struct ECQShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show an edition, or one ECQ of it.",
    discussion: """
      Every text is followed by the number of its source, and by its standing where it is not the issuing office's own. \
      With --json a whole edition is printed in the format of an edition file.
      """)

  @Argument(help: "The edition, as qrb ecq list names it; the latest if left out.")
  var edition: String?

  @Argument(help: "The number or name of an ECQ.")
  var qualification: String?

  @Flag(help: "Show other wordings of the same definition too.")
  var wordings = false

  @OptionGroup var options: ECQOptions

  func run() throws {
    let catalog = try options.catalog()
    let edition = try options.edition(edition ?? catalog.latest.rawValue, in: catalog)
    let only = try qualification.map { try Self.qualification($0, of: edition) }
    let sheet = EditionSheet(edition, only: only, showsWordings: wordings)
    if options.printsJSON {
      ECQOutput.write(sheet.json)
    } else {
      ECQOutput.write { sheet.page(width: $0) }
    }
  }

  private static func qualification(
    _ text: String, of edition: Edition
  ) throws -> CoreQualification {
    if let qualification = edition.coreQualification(spelled: text) { return qualification }
    let known = edition.coreQualifications.map { "\($0.number) \($0.name)" }
    throw ECQOptions.badUsage(
      "\(edition.shortTitle): there is no ECQ \"\(text)\". "
        + (known.isEmpty
          ? "The text of this edition is not in the sources."
          : "There are: \(known.joined(separator: "; "))."))
  }
}

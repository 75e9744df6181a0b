import ArgumentParser
import Qualifications

/// Says which edition governs an announcement of a day, and why (R21).
struct ECQFor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "for", abstract: "Say which edition governs an announcement of a day.",
    discussion: "The announcement itself decides; the day is only the default (R21).")

  @Argument(help: "The day the vacancy announcement was posted, as YYYY-MM-DD.")
  var date: String

  @OptionGroup var options: ECQOptions

  func run() throws {
    guard let day = CalendarDate(iso: date) else {
      throw ECQOptions.badUsage(
        "\"\(date)\" is not a day written as YYYY-MM-DD, such as 2024-09-14.")
    }
    let catalog = try options.catalog()
    let governing: Governing
    do {
      governing = try catalog.edition(governing: day)
    } catch {
      throw ECQOptions.refusal(error)
    }
    let sheet = GoverningSheet(governing)
    if options.printsJSON {
      ECQOutput.write(sheet.json)
    } else {
      ECQOutput.write { sheet.page(width: $0) }
    }
  }
}

import ArgumentParser
import Qualifications

/// Lists every edition, and goes on past an office's file that is broken.
struct ECQList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the editions.",
    discussion: "Exit code 1 if a file of the office could not be taken in.")

  @OptionGroup var options: ECQOptions

  func run() throws {
    let (catalog, problems) = OfficeEditions(folders: options.editionsFolders).read()
    let listing = try EditionListing(catalog)
    if options.printsJSON {
      ECQOutput.write(listing.json)
    } else {
      ECQOutput.write { listing.page(width: $0) }
    }
    for problem in problems { ECQOutput.complain(problem) }
    if !problems.isEmpty { throw ExitCode(1) }
  }
}

import ArgumentParser
import BoardReview
import StrictJSON

/// Shows the list.
struct RosterList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show who is on the list.",
    discussion: "Exit code 1 where somebody's keys cannot be used.")

  @Flag(name: .customLong("json"), help: "Print JSON.") var printsJSON = false

  @OptionGroup var options: RosterOptions

  func run() throws {
    try RosterFault.telling {
      let file = try options.file()
      guard file.isThere else { throw RosterFault.failed("\(file.path): there is no list yet.") }
      let people = try file.read().people.sorted { $0.id < $1.id }
      if printsJSON {
        let value = JSONValue.array(people.map { RosterListing.value(of: $0) })
        Standard.output(String(decoding: value.encoded(), as: UTF8.self))
      } else {
        for line in people.flatMap({ RosterListing.lines(on: $0) }) {
          Standard.output("\(line.string)\n")
        }
      }
      let isUnusable = people.contains {
        if case .unusable = RosterListing.keys(of: $0) { true } else { false }
      }
      if isUnusable { throw ExitCode.refused }
    }
  }
}

import ArgumentParser
import BoardReview
import StrictJSON

/// Takes somebody off the list.
struct RosterRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take somebody off the list.",
    discussion: "Boards that are convened keep their members: the list only helps to convene.")

  @Argument(help: ArgumentHelp("The short name in records.", valueName: "person"))
  var person: String

  @Flag(help: "Check, and write nothing.") var dryRun = false
  @Flag(name: .customLong("json"), help: "Print JSON.") var printsJSON = false

  @OptionGroup var options: RosterOptions

  func run() throws {
    try RosterFault.telling {
      let id = try RosterOptions.person(person)
      let file = try options.file()
      guard try file.read()[id] != nil else {
        throw RosterFault.refused("\(id) is not on the list in \(file.path).")
      }
      if !dryRun { try file.change { roster in _ = roster.remove(id) } }
      if printsJSON {
        let value: JSONValue = .object([
          "removed": .string(id.rawValue), "list": .string(file.path), "isDryRun": .bool(dryRun),
        ])
        Standard.output(String(decoding: value.encoded(), as: UTF8.self))
      } else {
        Standard.output("\(id) \(dryRun ? "would be" : "is") off the list.\n")
      }
    }
  }
}

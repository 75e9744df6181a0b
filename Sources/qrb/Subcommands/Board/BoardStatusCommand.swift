import ArgumentParser
import BoardReview
import HarmlessText

/// Tells where every case of a board stands and what comes next.
struct BoardStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Tell where every case stands, who is waited for, and what may be done.",
    discussion: """
      For anybody who can read the record. It tells nothing that depends on a vote that is not open, and what was \
      opened only to those on the board who may read the result.
      """)

  @Option(help: ArgumentHelp("The folder of the docket.", valueName: "folder"))
  var docket = "."

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Who looks; by default the name of your account.", valueName: "name"),
    transform: PersonArgument.person)
  var person: PersonID?

  @Flag(name: .customLong("json"), help: "Print JSON.")
  var printsJSON = false

  @Flag(name: .shortAndLong, help: "Say of every case what may not be done now, and why.")
  var verbose = false

  func run() throws {
    try BoardDesk.telling {
      let proceedings = try BoardDesk.proceedings(of: docket)
      let viewer = person ?? Account.name.flatMap { PersonID($0) }
      guard let status = BoardStatus(proceedings, for: viewer) else {
        throw SessionError("\(docket) has no board that can be read.")
      }
      Standard.output(
        printsJSON
          ? String(decoding: status.jsonValue.encoded(), as: UTF8.self)
          : status.lines(showsRefusals: verbose).map { "\($0.string)\n" }.joined())
    }
  }
}

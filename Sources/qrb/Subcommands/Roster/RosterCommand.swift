import ArgumentParser
import BoardReview

/// The people of an office who may sit on boards or administer them.
struct RosterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roster",
    abstract: "Keep the list of people who may sit on boards, and propose three for a docket.",
    discussion: """
      The list is roster.json of a docket (--docket), else roster.json in $XDG_CONFIG_HOME/qrb, else in /etc/qrb. \
      It only helps to convene boards: what counts of a board is the statement that convenes it.

      Exit codes: 0 done; 1 refused, or no three will do; 2 could not do the work; 64 wrong usage.
      """,
    subcommands: [RosterAdd.self, RosterList.self, RosterPropose.self, RosterRemove.self])
}

/// Which list is meant.
struct RosterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The list of this docket.", valueName: "folder"), completion: .directory)
  var docket: String?

  @Option(help: ArgumentHelp("The list in this file.", valueName: "file"), completion: .file())
  var list: String?

  @Flag(name: .customLong("no-input"), help: "Never ask anything.")
  var neverAsks = false

  func file() throws(RosterFault) -> RosterListFile {
    if let list { return RosterListFile(list) }
    guard let file = RosterListFile.standard(docket: docket) else { throw .noPlace }
    return file
  }

  static func person(_ text: String) throws(RosterFault) -> PersonID {
    guard let id = PersonID(text) else {
      throw .usage(
        "\"\(text)\" is no name for a roster: small letters a to z, digits and hyphens, up to 32.")
    }
    return id
  }
}

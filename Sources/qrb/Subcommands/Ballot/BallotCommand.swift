import ArgumentParser

/// Ballots that travel between two copies of a docket.
struct BallotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ballot",
    abstract: "Carry a cast ballot from one copy of a docket to another, as one file.",
    discussion: """
      A member whose machine is offline casts on a copy of the docket, exports the ballot, and sends the file; \
      the administrator imports it. Nothing is opened on the way.

      Exit codes: 0 done, or there already; 1 refused; 2 could not do the work; 64 wrong usage.
      """,
    subcommands: [BallotExport.self, BallotImportCommand.self])
}

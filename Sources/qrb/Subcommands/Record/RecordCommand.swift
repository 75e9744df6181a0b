import ArgumentParser

/// Work on the record of a board as a whole.
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Bring two copies of a board's record together.",
    subcommands: [RecordMergeCommand.self])
}

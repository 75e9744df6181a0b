import ArgumentParser

/// Work on the record of a board as a whole.
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Check a board's record, and bring two copies of it together.",
    subcommands: [RecordVerify.self, RecordMergeCommand.self])
}

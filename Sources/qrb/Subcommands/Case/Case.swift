import ArgumentParser

/// Work on case packages.
struct Case: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: "Check case packages.", subcommands: [CaseCheckCommand.self])
}

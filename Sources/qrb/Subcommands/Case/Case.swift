import ArgumentParser

/// Work on case packages.
struct Case: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: "Take cases in, check them, and put them on the docket.",
    subcommands: [CaseAdd.self, CaseCheckCommand.self, CaseDocket.self])
}

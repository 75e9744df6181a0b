import ArgumentParser

/// Results as they were written out.
struct ResultCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "result", abstract: "Check results.", subcommands: [ResultVerify.self])
}

import ArgumentParser

/// Bags of any kind, case packages or not.
struct Bag: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bag", abstract: "Check BagIt bags (RFC 8493).", subcommands: [BagValidate.self])
}

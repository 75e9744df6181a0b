import ArgumentParser

/// The editions of the executive core qualifications: what they say, how they differ, which one governs.
struct ECQ: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ecq",
    abstract: "Show, compare and choose editions of the Executive Core Qualifications.",
    discussion: """
      The editions are part of the program. An office can add its own, or put one in the place of a built-in one, \
      as a file: see docs/editions.md.
      """,
    subcommands: [ECQList.self, ECQShow.self, ECQDiff.self, ECQFor.self])
}

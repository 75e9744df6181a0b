import ArgumentParser

/// What an administrator does with a board, one act a command.
struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board",
    abstract: "Convene a board and lead its cases to their end, as its administrator.",
    discussion: """
      The same rules hold as on the screens; what they refuse is said with the rule's number. Every act is a statement \
      in the record and cannot be undone. At a terminal a word is asked for first; --yes does without, --no-input never \
      asks, --dry-run writes nothing.

      Exit codes: 0 done; 1 a rule refused it, or another word was typed; 2 could not do the work; 64 wrong usage.
      """,
    subcommands: [
      BoardConvene.self, BoardFoldersCommand.self, BoardStatusCommand.self, BoardResolve.self,
      BoardOpen.self, BoardDiscuss.self, BoardClose.self, BoardHold.self, BoardReturn.self,
      BoardUnavailable.self, BoardEdition.self, BoardReplaceKey.self, BoardMoratorium.self,
      BoardAdjourn.self, BoardWrite.self,
    ])
}

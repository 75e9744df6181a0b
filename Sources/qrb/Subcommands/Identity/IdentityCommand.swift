import ArgumentParser

/// A person's keys: made once, unlocked once a sitting, backed up, and shown to the administrator.
struct IdentityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identity",
    abstract: "Make, show, back up and restore the keys that you sign and open ballots with.",
    discussion: """
      Your keys lie in one file that only your passphrase opens. Other people get the line that \
      "qrb identity show" prints, and compare the six groups you read to them.

      A passphrase is asked for on the terminal or read from --passphrase-fd, never from an argument \
      or the environment.

      Exit codes: 0 done; 1 refused: wrong or weak passphrase, keys or file already there; \
      2 could not do the work; 64 wrong usage.
      """,
    subcommands: [
      IdentityNew.self, IdentityShow.self, IdentityPassphrase.self, IdentityBackup.self,
      IdentityRestore.self, IdentityRecovery.self,
    ])
}

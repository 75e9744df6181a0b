import ArgumentParser
import BoardRecord
import BoardReview
import HarmlessText
import SystemFiles

/// Gives the folders of a convened board to the accounts of its people.
struct BoardFoldersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "folders",
    abstract: "Give the folders of a docket to the accounts of its board; only root can.",
    discussion: """
      Afterwards everybody on the board reads statements and packages, each person writes in one folder, and a sealed \
      ballot is reached by its member and the administrators alone. Everybody has to be in the board's group, the \
      administrators in theirs, and no member in that. Cases and keys that come later need no root; it can be run again \
      at any time.
      """)

  @Option(help: ArgumentHelp("The folder of the docket.", valueName: "folder"))
  var docket = "."

  @Option(
    help: ArgumentHelp("The list of people, where accounts are not given.", valueName: "file"))
  var roster: String?

  @OptionGroup var accounts: AccountOptions

  @Flag(help: "Say what would be done; change nothing.") var dryRun = false

  func validate() throws {
    if accounts.group == nil {
      throw ValidationError("Say with --group which group everybody on the board is in.")
    }
  }

  func run() throws {
    try BoardDesk.telling {
      guard let board = try BoardDesk.proceedings(of: docket).board else {
        throw SessionError("\(docket) has no board that can be read.")
      }
      // Where accounts are given for all, there need be no list.
      let people =
        accounts.accounts == nil || roster != nil
        ? try RosterFile.read(roster, docket: docket)
        : try? RosterFile.read(nil, docket: docket)
      guard let accounts = try accounts.accounts(of: board, listed: people) else { return }
      if dryRun {
        Standard.output("Nothing was changed. Every person has an account and a group.\n")
        return
      }
      try BoardFolders(docket: docket, board: board, accounts: accounts).prepare()
      do throws(LedgerError) { try BoardLedger(docket: docket).renewRoster() } catch {
        throw SessionError("\(error.description)")
      }
      Standard.output("The folders of board \(board.number) belong to its people.\n")
    }
  }
}

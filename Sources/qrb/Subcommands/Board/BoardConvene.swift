import ArgumentParser
import BoardRecord
import BoardReview
import Glibc
import HarmlessText
import Qualifications
import SystemFiles

/// Convenes a board on the cases of a docket.
struct BoardConvene: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convene", abstract: "Convene a board on the cases of a docket.",
    discussion: """
      People are looked up in a list: --roster FILE, else roster.json in the docket, else in the office's configuration. \
      Every case in cases/ is checked; one with open errors is left off, and can be docketed once they are settled (R43).
      """)

  @Option(help: ArgumentHelp("The folder of the docket.", valueName: "folder"))
  var docket = "."

  @Option(help: ArgumentHelp("How the office numbers the board.", valueName: "number"))
  var number: String

  @Option(help: "What it is convened for.") var kind: BoardKind

  @Option(help: ArgumentHelp("The day it sits.", valueName: "YYYY-MM-DD"), transform: Self.day)
  var date: CalendarDate

  @Option(
    help: ArgumentHelp("The marking of every screen and page; CUI//SP-PERS.", valueName: "words"))
  var banner: String?

  @Option(
    help: ArgumentHelp("A member, three times.", valueName: "name"),
    transform: PersonArgument.person)
  var member: [PersonID] = []

  @Option(
    help: ArgumentHelp("An administrator; may be given again.", valueName: "name"),
    transform: PersonArgument.person)
  var administrator: [PersonID] = []

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Who convenes it; by default the first administrator.", valueName: "name"),
    transform: PersonArgument.person)
  var convener: PersonID?

  @Option(help: ArgumentHelp("The recipient of the recovery key.", valueName: "age1…"))
  var recovery: String?

  @Flag(help: "Sign and seal nothing: for practice on one account.") var unsigned = false

  @Option(help: ArgumentHelp("The list of people.", valueName: "file"), completion: .file())
  var roster: String?

  @OptionGroup(title: "Where everybody has an account") var accounts: AccountOptions

  @Flag(name: .customLong("json"), help: "Print a JSON object.") var printsJSON = false
  @Flag(help: "Say what would be done; write nothing.") var dryRun = false
  @OptionGroup var input: InputOptions

  func validate() throws {
    if administrator.isEmpty { throw ValidationError("Say who administers it: --administrator.") }
    if number.allSatisfy(\.isWhitespace) { throw ValidationError("Give the board a number.") }
  }

  func run() throws {
    try BoardDesk.telling {
      let author = convener ?? administrator[0]
      if Files.status("\(docket)/board.json") != nil {
        throw SessionError("\(Refusal(rule: nil, reason: .boardAlreadyConvened).message)", .refused)
      }
      let convening = try Convening(self, by: author)
      let users = try accounts.accounts(
        of: convening.plan.board, listed: try RosterFile.read(roster, docket: docket))
      let shown = convening.lines(docket: docket)
      if !printsJSON { Standard.output(shown.map { "\($0.string)\n" }.joined()) }
      guard convening.plan.refusals.isEmpty else {
        if printsJSON { print(convening, "refused") }
        for refusal in convening.plan.refusals { Complaint.say(refusal.message) }
        throw ExitCode.refused
      }
      if dryRun {
        printsJSON
          ? print(convening, "would-be-done") : Standard.output("Nothing was written.\n")
        return
      }
      try Confirmation(input).ask("CONVENE", for: [], isAskedOfScripts: true)
      let receipt = try convene(convening.plan.board, by: author)
      printsJSON
        ? print(convening, "done", receipt)
        : Standard.output(
          "Board \(number) is convened. Receipt \(receipt.code.description).\n")
      try giveFolders(of: convening.plan.board, to: users)
    }
  }

  private func convene(_ board: Board, by author: PersonID) throws(SessionError) -> Receipt {
    let keys =
      board.requiresSignatures
      ? try input.keys.unlock(author, holding: board.keys(of: author)) : nil
    do throws(LedgerError) {
      return try BoardLedger(docket: docket, keys: keys).convene(
        board, by: author, claimedTime: WallClock.timestamp)
    } catch {
      throw SessionError(
        "\(error.description)", { if case .refused = error { .refused } else { .failed } }())
    }
  }

  private func giveFolders(
    of board: Board, to users: RecordFolders.Accounts?
  ) throws(SessionError) {
    guard let users, let group = accounts.group else { return }
    guard geteuid() == 0 else {
      Standard.error(
        "The folders are yours alone so far. Root gives them to their owners:\n  \(foldersCommand(group))\n"
      )
      return
    }
    try BoardFolders(docket: docket, board: board, accounts: users).prepare()
  }

  /// To be typed by somebody who may stand in another folder.
  private func foldersCommand(_ group: String) -> DisplayText {
    var words: [DisplayText] = ["sudo qrb board folders --docket", ShellWord.absolute(docket)]
    words += ["--group", ShellWord.quoted(group)]
    if let pairs = accounts.accounts { words += ["--accounts", ShellWord.quoted(pairs)] }
    for person in accounts.elsewhere {
      words += ["--elsewhere", ShellWord.quoted(person.rawValue)]
    }
    if let group = accounts.administratorsGroup {
      words += ["--administrators-group", ShellWord.quoted(group)]
    }
    if let roster { words += ["--roster", ShellWord.absolute(roster)] }
    return DisplayText.joined(words, separator: " ")
  }

  private func print(_ convening: Convening, _ state: String, _ receipt: Receipt? = nil) {
    Standard.output(
      String(
        decoding: convening.json(state: state, receipt: receipt).encodedOnOneLine(), as: UTF8.self)
        + "\n")
  }

  private static func day(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(iso: text) else {
      throw ValidationError("Give a day as YYYY-MM-DD, such as 2026-11-25.")
    }
    return day
  }
}

extension BoardKind: ExpressibleByArgument {}

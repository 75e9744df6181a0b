import ArgumentParser
import BoardRecord
import BoardReview
import HarmlessText
import StrictJSON
import SystemFiles

/// Adds to the record of a docket what another copy of the docket has more.
struct RecordMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Add what another copy of a docket has more.",
    discussion: """
      The other copy is only read. Every statement is checked: that it continues its author's chain as it stands, and on \
      a board with keys, who signed it. Nothing is replaced. Exit code 1 where something of the other copy was not taken.
      """)

  @Argument(help: "The other copy of the docket.", completion: .directory) var from: String

  @Option(help: ArgumentHelp("The docket to add to.", valueName: "folder"), completion: .directory)
  var docket: String

  @Flag(help: "Check, and write nothing.") var dryRun = false

  @Flag(name: .customLong("json"), help: "Print JSON.") var printsJSON = false

  func run() throws {
    try CarryingRefusal.telling(isWriting: true) {
      let store = DirectoryStore(docket: docket)
      let other = try DirectoryStore(docket: from).everything()
      try compareBoards(other.contents, try store.read())
      let merge = try store.merge(of: other.statements, needsBallots: false)
      if !dryRun { try store.add(merge) }
      let doubts =
        merge.refused.map(\.description)
        + other.contents.unreadable.map { "\($0.file): \($0.error.reason). It was not taken." }
      if printsJSON {
        let value = JSONValue.object([
          "added": .integer(merge.additions.count), "thereAlready": .integer(merge.known),
          "isDryRun": .bool(dryRun), "notTaken": .array(doubts.map(JSONValue.string)),
          "closed": .array(other.contents.closed.map { .string($0.rawValue) }),
        ])
        Standard.output(String(decoding: value.encoded(), as: UTF8.self))
      } else {
        tell(merge, other.contents.closed)
        for doubt in doubts { Complaint.say(DisplayText(untrusted: doubt)) }
      }
      if !doubts.isEmpty { throw ExitCode.refused }
    }
  }

  /// One record has one convening; anything else is two boards.
  private func compareBoards(_ other: RecordContents, _ here: RecordContents) throws {
    guard let ours = here.statements.first(where: { $0.place == .board }),
      let theirs = other.statements.first(where: { $0.place == .board })
    else { throw CarriedBallotError.noBoard }
    guard ours.bytes == theirs.bytes else {
      Complaint.say("The two are records of different boards. Nothing was taken.")
      throw ExitCode.refused
    }
  }

  private func tell(_ merge: RecordMerge, _ closed: [PersonID]) {
    let count = merge.additions.count
    let verb = dryRun ? "would be added" : "added, each read back"
    Standard.output(
      "\(count) \(count == 1 ? "statement" : "statements") \(verb); \(merge.known) were there already.\n"
    )
    if !closed.isEmpty {
      let names = closed.map(\.rawValue).joined(separator: ", ")
      Complaint.say(
        "This account may not look into the folders of \(DisplayText(untrusted: names)) there.")
    }
  }
}

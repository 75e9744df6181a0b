import ArgumentParser
import BoardRecord
import BoardReview
import HarmlessText
import StrictJSON
import SystemFiles

/// Takes a ballot that was exported elsewhere into the record of a docket.
struct BallotImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take a ballot that was exported into the record of a docket.",
    discussion: """
      Every statement, signature and sealed ballot in the file is checked first; nothing is opened. The same file can be \
      imported any number of times. What is another board's, was altered, or would stand in the place of another \
      statement is refused, and nothing is written (exit code 1).
      """)

  @Argument(help: "The file that \"qrb ballot export\" made.", completion: .file()) var file: String

  @Option(
    help: ArgumentHelp("The docket to take it into.", valueName: "folder"), completion: .directory)
  var docket: String

  @Flag(help: "Check, and write nothing.") var dryRun = false

  @Flag(name: .customLong("json"), help: "Print JSON.") var printsJSON = false

  func run() throws {
    try CarryingRefusal.telling(isWriting: true) {
      let carried = try CarriedBallot(
        reading: Files.read(file, limit: CarriedBallot.sizeLimit))
      let work = try BallotImport(carried, into: docket)
      if !dryRun { try work.perform() }
      report(carried, work)
    }
  }

  private func report(_ carried: CarriedBallot, _ work: BallotImport) {
    let added = work.merge.additions.count
    if printsJSON {
      let value = JSONValue.object([
        "board": .string(carried.board), "member": .string(carried.member.rawValue),
        "case": .string(carried.caseNumber.rawValue), "round": .string(carried.round.rawValue),
        "receipt": .optional(carried.code?.description), "isDryRun": .bool(dryRun),
        "wasThere": .bool(added == 0), "statementsAdded": .integer(added),
      ])
      Standard.output(String(decoding: value.encoded(), as: UTF8.self))
      return
    }
    let name =
      "The \(carried.round == .first ? "ballot" : "final vote") of \(carried.member) on case \(carried.caseNumber.rawValue)"
    let receipt = carried.code.map { " Receipt \($0)." } ?? ""
    if added == 0 {
      Standard.output("\(name) is in the record already. Nothing was written.\(receipt)\n")
    } else if dryRun {
      Standard.output("\(name) can be taken in. Nothing was written.\(receipt)\n")
    } else {
      Standard.output("\(name) is in the record now, and was read back.\(receipt)\n")
    }
  }
}

import ArgumentParser
import BoardRecord
import BoardReview
import CaseModel
import HarmlessText
import SystemFiles

/// Writes a cast ballot to a file that can be sent.
struct BallotExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a ballot that was cast to one file.",
    discussion: """
      The file holds the statement, its signature and the sealed ballot, and what the member stated before it. No \
      passphrase is needed: nothing is opened. A file that is there already is never replaced (exit code 1).
      """)

  /// Which of a member's two votes on a case.
  enum Which: String, ExpressibleByArgument, CaseIterable {
    case first
    case final
  }

  @Argument(help: "The number of the case.") var number: String

  @Option(name: .customLong("as"), help: ArgumentHelp("Whose ballot it is.", valueName: "name"))
  var person: String

  @Option(
    help: ArgumentHelp("The docket it was cast in.", valueName: "folder"), completion: .directory)
  var docket: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to make.", valueName: "file"))
  var output: String

  @Option(help: "first or final; by default the final vote where there is one.")
  var round: Which?

  func run() throws {
    guard let number = CaseNumber(number) else {
      throw Complaint.usage("\(DisplayText(untrusted: number)) is not the number of a case.")
    }
    guard let member = PersonID(person) else {
      throw Complaint.usage("\(DisplayText(untrusted: person)) is no name on a roster.")
    }
    try CarryingRefusal.telling {
      let carried = try CarriedBallot(
        of: member, on: number, in: round.map { $0 == .first ? .first : .final }, from: docket)
      let place = OutputPlace(output)
      do throws(FileError) {
        try Files.createDurably(place.name, in: place.folder, bytes: carried.encoded)
      } catch {
        if error.isTaken && error.operation == .link { throw CarryingRefusal.taken(output) }
        throw error
      }
      let file = DisplayText(untrusted: output).string
      Standard.output(
        """
        The \(carried.round == .first ? "ballot" : "final vote") of \(member) on case \(number.rawValue) is in \(file). Receipt \(carried.code?.description ?? "").
        It counts once it is imported:  qrb ballot import \(file) --docket DOCKET

        """)
      if !carried.isSealed {
        Complaint.say(
          "This board has no keys: whoever can read that file can read the vote. Carry it as you would carry the vote."
        )
      }
    }
  }
}

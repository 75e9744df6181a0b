import ArgumentParser
import BoardRecord
import BoardReview
import Diagnosis
import HarmlessText
import SystemFiles

/// Looks over a machine and a docket before a board sits, and says what to do.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look over this machine, and a docket, and say what to do about what is found.",
    discussion: """
      Each line is "in order", "look at this" or "not in order", with what to do below it. In a docket a trial file is \
      written and removed again; nothing else is touched. Exit code 1 where something is not in order.
      """)

  @Argument(help: "The folder of a docket; without it only the machine.", completion: .directory)
  var docket: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Whose keys the board asks for; by default those of your account's name.", valueName: "name"))
  var person: String?

  @Flag(name: .customLong("json"), help: "Print JSON.") var printsJSON = false

  func validate() throws {
    guard let person else { return }
    if docket == nil { throw ValidationError("Name the docket on whose board that person is.") }
    if PersonID(person) == nil {
      throw ValidationError("\(DisplayText(untrusted: person)) cannot be the name of a person.")
    }
  }

  func run() throws {
    var observations: [Observation] = []
    var contents: LedgerContents?
    if let docket {
      guard Files.isFolder(docket) else {
        throw Complaint.failed("\(DisplayText(untrusted: docket)): there is no such folder.")
      }
      if let reason = FolderOwner.closing(docket) {
        observations.append(
          Observation(
            .notInOrder, "rights", reason, remedy: "Ask the administrator, or root, for access."))
      } else {
        observations += Rights.docket(docket).map(\.observation)
        observations += disk(docket)
        contents = try record(docket, &observations)
        observations += [Rights.isClosedToOthers(docket, contents?.proceedings.board)].compactMap {
          $0
        }
      }
    }
    let proceedings = contents?.proceedings
    observations.append(
      ClockFacts(
        now: WallClock.timestamp, today: WallClock.today, board: proceedings?.board?.date,
        newest: contents?.statements.map(\.statement.claimedTime).max()
      ).observation)
    if let person = person.flatMap({ PersonID($0) }), let proceedings,
      proceedings.role(of: person) == nil
    {
      throw Complaint.usage("\(DisplayText(untrusted: person.rawValue)) is not on this board.")
    }
    observations.append(
      PersonFacts.identity(of: person ?? Account.name, proceedings).observation)
    observations += PersonFacts.state.map { [$0.observation] } ?? []
    observations += MachineFacts.terminal.observations
    observations += MachineFacts.memory.observations
    observations += MachineFacts.tools.map(\.observation)
    if printsJSON {
      Standard.output(String(decoding: observations.jsonValue.encoded(), as: UTF8.self))
    } else {
      for line in observations.lines { Standard.output("\(line.string)\n") }
    }
    if !observations.isInOrder { throw ExitCode.refused }
  }

  private func disk(_ docket: String) -> [Observation] {
    let record = "\(docket)/record"
    let people = ((try? Files.names(in: record)) ?? []).map { "\(record)/\($0)" }
    return DiskTrial(path: docket, places: people + [record, docket]).facts?.observations ?? []
  }

  private func record(
    _ docket: String, _ observations: inout [Observation]
  ) throws -> LedgerContents? {
    guard Files.status("\(docket)/board.json") != nil else {
      observations.append(
        Observation(.lookAt, "record", "no board is convened here yet; cases can be read."))
      return nil
    }
    do throws(LedgerError) {
      let contents = try BoardLedger(docket: docket).load()
      observations += PersonFacts.record(contents).observations
      return contents
    } catch {
      observations.append(
        Observation(
          .notInOrder, "record", "\(DisplayText(untrusted: error.description))",
          remedy: "Ask the administrator for access to it."))
      return nil
    }
  }
}

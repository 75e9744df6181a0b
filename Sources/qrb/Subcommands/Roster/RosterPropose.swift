import ArgumentParser
import BoardRecord
import BoardReview
import CaseFiles
import CaseModel
import HarmlessText
import Qualifications
import StrictJSON

/// Proposes three members under whom every case of a docket can be decided.
struct RosterPropose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose", abstract: "Propose three members for the cases of a docket.",
    discussion: """
      Three of three agencies, two of them career appointees also where one is excused from a case, and one who has \
      served before where that can be (R1 to R4, R8, R11). Where no three will do, it says which rule forbade how many \
      (exit code 1). It proposes; the office chooses.
      """)

  @Option(
    help: ArgumentHelp("The docket with the cases.", valueName: "folder"), completion: .directory)
  var docket: String

  @Option(
    help: ArgumentHelp(
      "The list in this file; by default roster.json of the docket, else the office's.",
      valueName: "file"), completion: .file())
  var list: String?

  @Option(
    help: ArgumentHelp(
      "The day of the board; by default the convened board's, else today.", valueName: "date"))
  var date: String?

  @Flag(name: .customLong("json"), help: "Print JSON.") var printsJSON = false
  @Flag(name: .customLong("no-input"), help: "Never ask anything.") var neverAsks = false

  func run() throws {
    try RosterFault.telling {
      let day = try day()
      let people = try roster().people
      let cases = try cases()
      let candidates = people.compactMap { person in
        person.candidate(isAvailable: day.map { !person.isAway(on: $0) } ?? true)
      }
      let report = ProposalReport(
        proposal: RosterProposal(from: candidates, for: cases), day: day, people: people,
        cases: cases.count)
      if printsJSON {
        Standard.output(String(decoding: report.value.encoded(), as: UTF8.self))
      } else {
        for line in report.lines { Standard.output("\(line.string)\n") }
      }
      if case .impossible = report.proposal { throw ExitCode.refused }
    }
  }

  private func roster() throws(RosterFault) -> OfficeRoster {
    var file = list.map { RosterListFile($0) } ?? RosterListFile.standard(docket: docket)
    if list == nil, file?.isThere != true { file = RosterListFile.standard(docket: nil) }
    guard let file else { throw .noPlace }
    guard file.isThere else {
      throw .failed("\(file.path): there is no list yet. Put people on it with: qrb roster add")
    }
    return try file.read()
  }

  private func day() throws(RosterFault) -> CalendarDate? {
    if let date {
      guard let day = CalendarDate(iso: date) else {
        throw .usage("--date: write the day as 2025-08-06.")
      }
      return day
    }
    let board = try? BoardLedger(docket: docket).load().proceedings.board
    return board?.date ?? WallClock.today
  }

  /// The cases as their covers say; one that cannot be read might be the very one that matters.
  private func cases() throws(RosterFault) -> [RosterCase] {
    let numbers: [CaseNumber]
    do throws(DocketError) { numbers = try DocketFolder(docket).cases } catch {
      throw .failed(error.description)
    }
    var cases: [RosterCase] = []
    for number in numbers {
      do throws(PackageError) {
        let cover = try PackageFolder.readCover("\(docket)/cases/\(number.rawValue)")
        cases.append(RosterCase(number: number, agency: cover.agency, criterion: cover.criterion))
      } catch { throw .failed("Case \(number.rawValue): \(error.message.string)") }
    }
    return cases
  }
}

import ArgumentParser
import BoardRecord
import BoardResult
import BoardReview
import CaseFiles
import CaseModel

/// Tells how every case of a board ended or stands.
struct Summary: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell how every case of a board ended or stands, for the administrator.",
    discussion: "It tells counts and is privileged. Exit code 1 where the record holds exceptions.")

  /// The forms of a summary.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text
    case csv
    case json
  }

  @Argument(help: "The folder of the docket.", completion: .directory)
  var docket: String

  @Option(help: ArgumentHelp("text, csv or json.", valueName: "form"))
  var form = Form.text

  func run() throws {
    let proceedings: BoardProceedings
    do throws(LedgerError) {
      proceedings = try BoardLedger(docket: docket).load().proceedings
    } catch {
      Complaint.say("\(error.description)")
      throw ExitCode.failed
    }
    var covers: [CaseNumber: CaseCover] = [:]
    for proceeding in proceedings.cases {
      covers[proceeding.id] = try? PackageFolder.readCover(
        "\(docket)/cases/\(proceeding.id.rawValue)")
    }
    guard let summary = BoardSummary(of: proceedings, covers: covers) else {
      Complaint.say("No board is convened in this folder.")
      throw ExitCode.failed
    }
    let bytes =
      switch form {
      case .text: summary.text
      case .csv: summary.csv
      case .json: summary.json
      }
    Standard.output(String(decoding: bytes, as: UTF8.self))
    if summary.hasExceptions { throw ExitCode.refused }
  }
}

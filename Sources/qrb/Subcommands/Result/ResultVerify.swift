import ArgumentParser
import BoardReview
import HarmlessText
import SystemFiles

/// Checks results with nothing but their folders.
struct ResultVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract:
      "Check results: files, statements, signatures, rules and count; each needs only its folder.",
    discussion: """
      With --notice the notice to the agency is compared too; give it once for each folder, in the same order.

      Exit codes: 0 all are verified; 1 one is not; 2 a folder could not be read; 64 wrong usage.
      """)

  @Argument(help: "Folders of results: those that hold bagit.txt.", completion: .directory)
  var folders: [String]

  @Option(
    name: .customLong("notice"),
    help: ArgumentHelp("The folder of the notice to the agency.", valueName: "folder"))
  var notices: [String] = []

  @Flag(name: .customLong("json"), help: "Print one JSON object a result, each on its line.")
  var printsJSON = false

  func validate() throws {
    if folders.isEmpty { throw ValidationError("Name at least one folder.") }
    if !notices.isEmpty, notices.count != folders.count {
      throw ValidationError("Give --notice once for each folder, or not at all.")
    }
  }

  func run() throws {
    var code: ExitCode?
    do throws(SessionError) {
      let catalog = try VerificationPrinter.editions()
      for (index, folder) in folders.enumerated() {
        do throws(FileError) {
          let report = try ResultInspection(
            folder, notice: notices.isEmpty ? nil : notices[index], catalog: catalog
          ).report
          if index > 0, !printsJSON { Standard.output("\n") }
          VerificationPrinter.print(report, asJSON: printsJSON)
          if !report.isVerified, code == nil { code = .refused }
        } catch {
          Complaint.say("\(error.description)")
          code = .failed
        }
      }
    } catch {
      Complaint.say(error.sentence)
      throw error.code
    }
    if let code { throw code }
  }
}

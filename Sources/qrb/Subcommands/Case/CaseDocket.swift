import ArgumentParser
import CaseFiles
import CaseModel
import HarmlessText

/// Puts a case that was taken in before on the docket of its board.
struct CaseDocket: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docket", abstract: "Put a case that was taken in on the docket of its board.",
    discussion: """
      Errors that the checks find must be settled first, each with a reason the board will read (R43).
      """)

  @Argument(help: "The number of the case.") var number: String

  @Option(help: ArgumentHelp("The docket it lies in.", valueName: "folder"), completion: .directory)
  var docket: String

  @Option(
    name: .customLong("as"), help: ArgumentHelp("An administrator of its board.", valueName: "name")
  )
  var person: String

  @Option(
    help: ArgumentHelp("Settle what a check found; may be given again.", valueName: "check=reason"))
  var resolve: [String] = []

  @OptionGroup var passphrase: OpenPassphraseOptions

  func run() throws {
    do {
      guard let number = CaseNumber(number) else {
        throw SessionError("\(number) is not the number of a case.", .validationFailure)
      }
      let docketing = CaseDocketing(
        docket: docket, administrator: try CaseDocketing.administrator(person, of: docket),
        resolutions: try CaseDocketing.resolutions(resolve), keys: passphrase.keys)
      let catalog = try IntakeSession.catalog()
      let settings = try IntakeDocket(docket).settings()
      let package: CasePackage
      do throws(PackageError) {
        package = try PackageFolder.read(
          "\(docket)/cases/\(number.rawValue)", number: number, catalog: catalog, settings: settings
        )
      } catch { throw SessionError(error.message) }
      Standard.output(IntakeReport.findings(package, path: "\(docket)/cases/\(number.rawValue)"))
      let outcome = try docketing.docket(package)
      let words = IntakeReport.words(outcome, number: number, docket: docket, person: person)
      Standard.output(words.map { "\($0.string)\n" }.joined())
      if case .open = outcome { throw ExitCode.refused }
    } catch let error as SessionError {
      Complaint.say(error.sentence)
      throw error.code
    }
  }
}

import ArgumentParser
import BoardReview
import CaseFiles
import CaseModel
import HarmlessText

/// Settles in words what a check found in a case, before it is put on the docket (R43).
struct BoardResolve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve", abstract: "Settle a discrepancy of a case before it is docketed (R43).",
    discussion:
      "qrb case check names the checks; qrb case docket puts the case on the docket afterwards.")

  @OptionGroup var argument: CaseArgument

  @Argument(help: "The name of the check, such as narrative-missing.")
  var check: String

  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  func run() throws {
    try BoardDesk.telling {
      let desk = try BoardDesk(options)
      let package = try DocketedPackages(docket: desk.docket, catalog: desk.catalog)
        .package(argument.number)
      guard let digest = package.digest else {
        throw SessionError(
          "The package does not agree with its manifests; nothing about it can be settled.",
          .refused)
      }
      guard CaseDocketing.discrepancies(of: package).contains(check) else {
        throw SessionError(
          "The checks find no error \(DisplayText(untrusted: check)) in case \(argument.number.rawValue). (R43)",
          .refused)
      }
      try desk.perform(
        [.state(.discrepancyResolved(argument.number, digest, check: check, reason: why.text))],
        word: "SETTLE")
    }
  }
}

import ArgumentParser
import BoardRecord
import BoardReview
import HarmlessText
import Sealing

/// Checks everything in a docket that can be checked.
struct RecordVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check signatures, chains, seals, rules, counts, packages and results of a docket.",
    discussion: """
      Shows the fingerprints of the roster, to be compared with those on paper. With --as the keys of one of the board \
      are unlocked, and opened ballots are compared with what lies in their seals; ballots that are not open yet are \
      never opened.

      Exit codes: 0 verified; 1 not verified; 2 could not do the work; 64 wrong usage.
      """)

  @Argument(help: "The folder of the docket.", completion: .directory)
  var docket: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Whose keys open sealed ballots.", valueName: "name"))
  var person: String?

  @Flag(name: .customLong("json"), help: "Print one JSON object.")
  var printsJSON = false

  @OptionGroup var passphrase: OpenPassphraseOptions

  func validate() throws {
    if let person, PersonID(person) == nil {
      throw ValidationError("\(DisplayText(untrusted: person)) cannot be the name of a person.")
    }
  }

  func run() throws {
    do throws(SessionError) {
      let report = try report()
      VerificationPrinter.print(report, asJSON: printsJSON)
      if !report.isVerified { throw SessionError("", .refused) }
    } catch {
      if !error.sentence.isEmpty { Complaint.say(error.sentence) }
      throw error.code
    }
  }

  private func report() throws(SessionError) -> VerificationReport {
    let catalog = try VerificationPrinter.editions()
    let verification: RecordVerification
    do throws(LedgerError) { verification = try RecordVerification(docket: docket) } catch {
      throw SessionError("\(error.description)")
    }
    let contents = verification.contents
    guard
      contents.proceedings.board != nil || !contents.faults.isEmpty
        || !contents.statements.isEmpty
    else {
      throw SessionError("\(DisplayText(untrusted: docket)): no board is convened there.")
    }
    var keys: LedgerKeys?
    if let person = person.flatMap({ PersonID($0) }) {
      var opening = passphrase.keys
      opening.signs = false
      keys = try opening.unlock(person, on: contents.proceedings)
    }
    var report = VerificationReport(.record, path: DisplayText(untrusted: docket))
    report.title = verification.title
    report.checks = verification.checks(with: keys)
    let inspection = RecordInspection(
      docket: docket, verification: verification, catalog: catalog)
    report.checks += [inspection.packages, inspection.results]
    return report
  }
}

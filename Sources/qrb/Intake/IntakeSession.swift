import ArgumentParser
import CaseFiles
import CaseIntake
import CaseModel
import HarmlessText
import Qualifications
import SystemFiles

/// One case from its files into a docket.
struct IntakeSession {
  let command: CaseAdd

  /// Does it all; gives the exit code.
  func run() throws(SessionError) -> ExitCode {
    let docket = try IntakeDocket(command.docket)
    let settings = try docket.settings()
    let resolutions = try CaseDocketing.resolutions(command.resolve)
    let docketing: CaseDocketing? =
      if let person = command.person {
        CaseDocketing(
          docket: command.docket,
          administrator: try CaseDocketing.administrator(person, of: command.docket),
          resolutions: resolutions)
      } else { nil }
    try docket.refuse(command.cover.number)
    let submitted = try SubmittedFiles(command.files, including: Set(command.cover.include))
    guard !submitted.files.isEmpty else {
      let names = submitted.leftOut.map { "\($0.name) (\($0.reason))" as DisplayText }
      throw SessionError(
        "There is no file here that a document can be made of. Left out: \(names.joined(separator: "; "))."
      )
    }
    let progress = Progress("Reading", total: submitted.files.count)
    let (documents, reports) = try DocumentReading(keepsUnreadable: command.cover.keepUnreadable)
      .read(submitted.files, progress: progress)
    let catalog = try Self.catalog()
    guard let today = WallClock.today else {
      throw SessionError("The clock of this machine shows no day. Set it, then start again.")
    }
    let plan = try IntakePlanning(options: command.cover).plan(
      IntakePlan(
        form: CoverForm(catalog: catalog, takenNumbers: docket.numbers), documents: documents,
        leftOut: submitted.leftOut, today: today))
    let answers = AnswersFile(identity: submitted.identity)
    switch try ask(plan, answers) {
    case .left(let sentence):
      Complaint.say(sentence)
      return .refused
    case .takeIn(let plan):
      let packing = IntakePacking(
        plan: plan, files: submitted.files, reports: reports, catalog: catalog, docket: docket,
        settings: settings)
      let code = try finish(packing, docketing)
      if !command.dryRun { answers.remove() }
      return code
    }
  }

  /// All editions; a file that cannot be taken in might hold the very one that governs.
  static func catalog() throws(SessionError) -> EditionCatalog {
    let (catalog, problems) = OfficeEditions(folders: []).read()
    guard problems.isEmpty else {
      throw SessionError("\(problems.joined(separator: " ")) Mend or remove the file.")
    }
    return catalog
  }

  /// Puts the questions, or with nobody to ask says all that is missing at once.
  private func ask(_ plan: IntakePlan, _ answers: AnswersFile) throws(SessionError)
    -> IntakePrompts.End
  {
    if command.noInput || (command.dryRun && Missing(plan, command.cover).isEmpty) {
      try Missing(plan, command.cover).refuse(becauseNobodyIsAsked: "--no-input")
      return .takeIn(plan)
    }
    guard let terminal = PromptTerminal.open() else {
      try Missing(plan, command.cover).refuse(becauseNobodyIsAsked: "there is no terminal")
      return .takeIn(plan)
    }
    return IntakePrompts(terminal: terminal, answers: answers).run(plan)
  }

  private func finish(
    _ packing: IntakePacking, _ docketing: CaseDocketing?
  ) throws(SessionError) -> ExitCode {
    let package = command.dryRun ? try packing.rehearse() : try packing.write()
    var report = IntakeReport(
      plan: packing.plan, package: package, path: packing.path, isDryRun: command.dryRun)
    let width = IntakeReport.width
    if !command.printsJSON {
      if command.dryRun { say(packing.plan.summary(width: width) + [""]) }
      say(report.lines(width: width))
      Standard.output(IntakeReport.findings(package, path: packing.path))
    }
    var refusal: SessionError?
    if !command.dryRun, let docketing {
      do throws(SessionError) { report.docketing = try docketing.docket(package) } catch {
        refusal = error
      }
    }
    if command.printsJSON {
      ECQOutput.write(report.json)
    } else {
      say(next(report))
    }
    if let refusal {
      throw SessionError(
        "The case is in, but not on the docket: \(refusal.sentence)", refusal.code)
    }
    return package.findings.contains { $0.severity == .error } ? .refused : .success
  }

  private func next(_ report: IntakeReport) -> [DisplayText] {
    let number = report.package.cover.number
    let docket = DisplayText(untrusted: command.docket)
    if let outcome = report.docketing {
      return IntakeReport.words(
        outcome, number: number, docket: command.docket, person: command.person ?? "")
    }
    if command.dryRun || command.person != nil { return [] }
    if Files.status("\(command.docket)/board.json") == nil {
      return [
        "There is no board in \(docket) yet. Read the case: qrb open \(ShellWord.quoted("\(command.docket)/cases/\(number.rawValue)"))"
      ]
    }
    return [
      "To put it on the docket: qrb case docket \(number.rawValue) --docket \(ShellWord.quoted(command.docket)) --as ADMINISTRATOR"
    ]
  }

  private func say(_ lines: [DisplayText]) {
    Standard.output(lines.map { "\($0.string)\n" }.joined())
  }
}

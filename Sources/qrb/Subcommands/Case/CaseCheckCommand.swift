import ArgumentParser
import CaseModel
import Glibc
import HarmlessText
import Qualifications

/// Checks packages as the administrative review does before a board sees them (R43).
struct CaseCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check case packages, a docket, or folders of packages.",
    discussion: """
      Every package is compared with its manifests, its cover with the schema, its texts with what can be shown, and its \
      contents with the rules; docs/checks.md lists every check. A docket is also checked as a whole. Nothing is changed.

      Exit codes: 0 nothing graver than a warning; 1 errors were found; 2 something could not be checked; 64 wrong usage.
      """)

  @Argument(
    help: "Packages, dockets, or folders of packages; this folder if left out.",
    completion: .directory)
  var paths: [String] = []

  @Flag(name: .customLong("json"), help: "Print a JSON object a line for every case.")
  var printsJSON = false

  @Flag(name: .shortAndLong, help: "Say nothing of cases in which nothing was found.")
  var quiet = false

  @Option(help: "Leave out what is less grave: error, warning or note.")
  var severity = Finding.Severity.note

  @Option(
    help: ArgumentHelp(
      "The time for a submission from the closing date, such as “90 business days” (R46).",
      valueName: "time"), transform: Self.limit)
  var deadline: TimeLimit?

  @Option(
    help: ArgumentHelp(
      "The day of the review; by default the day the docket's board sits, else today.",
      valueName: "YYYY-MM-DD"), transform: Self.day)
  var day: CalendarDate?

  @Option(
    name: .shortAndLong,
    help: "How many packages are read at a time; by default as many as there are processors.")
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("Give a number of jobs from 1 to 256.")
    }
  }

  func run() throws {
    let (catalog, problems) = OfficeEditions(folders: []).read()
    guard problems.isEmpty else {
      for problem in problems { Complaint.say(DisplayText(untrusted: problem)) }
      throw ExitCode.failed
    }
    var plan = CheckPlan(paths.isEmpty ? ["."] : paths)
    plan.set(deadline: deadline, day: day)
    for problem in plan.problems { Complaint.say(problem) }
    let printer = ReportPrinter(
      form: printsJSON ? .json : .text, severity: severity, isQuiet: quiet,
      total: plan.groups.reduce(0) { $0 + $1.packages.count })
    // One case needs one edition; to read it anew for each of ten thousand would take half of the time.
    let editions = printer.total > 1 ? (try? catalog.readingAhead()) ?? catalog : catalog
    let run = CheckRun(catalog: editions, jobs: jobs ?? Self.processors, printer: printer)
    for group in plan.groups { run.check(group) }
    printer.finish()
    if !plan.problems.isEmpty || run.unopened > 0 { throw ExitCode.failed }
    if printer.summary.hasErrors { throw ExitCode.refused }
  }

  private static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  private static func limit(_ text: String) throws -> TimeLimit {
    guard let limit = TimeLimit(text) else {
      throw ValidationError(
        "Give a time such as “90 business days”, “80 calendar days” or “12 months”.")
    }
    return limit
  }

  private static func day(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(iso: text) else {
      throw ValidationError("Give a day as YYYY-MM-DD, such as 2025-08-06.")
    }
    return day
  }
}

extension Finding.Severity: ExpressibleByArgument {}

import ArgumentParser
import BagIt
import HarmlessText
import SystemFiles

/// Checks bags: whether each is complete, valid and safe, and what is wrong with it.
struct BagValidate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Check whether bags are complete, valid and safe.",
    discussion: """
      Reads versions 0.93 to 1.0, by MD5, SHA-1, SHA-256, SHA-384 and SHA-512; follows no link and fetches nothing.

      Exit codes: 0 every bag is valid (warnings may have been told); 1 a bag is invalid, incomplete or unsafe; \
      2 a path could not be read as a folder; 64 wrong usage.
      """)

  @Argument(help: "Folders of bags.")
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Take more paths from a file, or from standard input as -.",
      discussion: "Each on a line, or each ended by NUL, as find -print0 writes them.",
      valueName: "file"))
  var pathsFrom: String?

  @Flag(name: .customLong("json"), help: "Print one JSON object a bag, each on its line.")
  var printsJSON = false

  @Flag(help: "Print nothing about bags without errors.")
  var quiet = false

  @Flag(help: "Compare names and sizes only; digest nothing.")
  var completenessOnly = false

  @Option(
    help: "How many bags are checked at the same time; as many as there are processors if left out."
  )
  var jobs: Int?

  @Option(
    name: .customLong("limit"),
    help: ArgumentHelp(
      "Look at more or less of each bag; may be given more than once.",
      discussion: """
        file, payload, manifests, tag-file: bytes, as a number or with K, M, G; files, depth, findings: a number.
        """, valueName: "name=value"))
  var limits: [BagLimitOption] = []

  func validate() throws {
    if paths.isEmpty, pathsFrom == nil {
      throw ValidationError("Name at least one folder, or a file of paths with --paths-from.")
    }
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 256.")
    }
  }

  func run() throws {
    let paths = try self.paths + listed()
    guard !paths.isEmpty else {
      Complaint.say("--paths-from: no path is in it; nothing was checked.")
      throw ExitCode.failed
    }
    var limits = BagLimits()
    for limit in self.limits { limit.apply(to: &limits) }
    let batch = BagBatch(
      paths, jobs: jobs, limits: limits, digestsFiles: !completenessOnly)
    let progress = BagProgress(bags: paths.count, isQuiet: quiet || printsJSON)
    let report = BagReport(printsJSON: printsJSON, isQuiet: quiet)
    let tally = BagTally()
    batch.run(progress: progress.advance) { path, outcome in
      progress.clear()
      tally.add(outcome)
      report.tell(path, outcome)
      progress.finishOne()
    }
    progress.clear()
    if let code = tally.exitCode { throw code }
  }

  private func listed() throws -> [String] {
    guard let pathsFrom else { return [] }
    do throws(FileError) { return try BagPaths.read(pathsFrom) } catch {
      Complaint.say("\(error.description). No bag was checked.")
      throw ExitCode.failed
    }
  }
}

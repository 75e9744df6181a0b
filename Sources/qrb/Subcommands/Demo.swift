import ArgumentParser
import BoardReview
import Glibc
import HarmlessText
import SystemFiles

/// Makes a practice docket in a new folder and opens it as its first member.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a practice docket with eight cases and open it as a member.",
    discussion: """
      Three members and an administrator sit on the practice board: okafor, lindqvist, reyes and hale. \
      Nothing in it is real. The last line on leaving says how to go on as the next of them.
      """)

  @Option(help: "The folder to make; by default qrb-practice here, or the next free name.")
  var folder: String?

  @Option(name: .customLong("as"), help: "Who to be: okafor, lindqvist, reyes or hale.")
  var person = "okafor"

  @Flag(help: "Make the docket and open nothing.")
  var makeOnly = false

  func run() throws {
    do {
      let path = folder ?? Self.freeName()
      try PracticeDocket(folder: path, catalog: OfficeEditions(folders: []).read().catalog).write()
      let next = Self.nextLine(after: person, path)
      if makeOnly {
        Standard.output(
          "Made \(DisplayText(untrusted: path).string).\n\(Self.command(path, person))\n")
        return
      }
      let person = person
      try MainActor.assumeIsolated {
        try InteractiveSession.run(lastLine: next) { () throws(SessionError) in
          try SessionOpening.open(path, as: person)
        }
      }
    } catch let error as SessionError {
      Complaint.say(error.sentence)
      throw error.code
    }
  }

  private static func freeName() -> String {
    let base = "qrb-practice"
    if Files.status(base) == nil { return base }
    for number in 2...9_999 where Files.status("\(base)-\(number)") == nil {
      return "\(base)-\(number)"
    }
    return base
  }

  /// How to go on: the same person again, and the next one of the board.
  private static func nextLine(after person: String, _ path: String) -> String {
    let order = PracticeBoard.members.map(\.id.rawValue) + ["hale"]
    let next = order.firstIndex(of: person).map { order[($0 + 1) % order.count] } ?? "okafor"
    return """
      The practice docket is in \(DisplayText(untrusted: path).string). Again as \(person): \(command(path, person))
      Go on as the next: \(command(path, next))
      """
  }

  private static func command(_ path: String, _ person: String) -> String {
    "\(DisplayText(untrusted: CommandLine.arguments.first ?? "qrb").string) open \(DisplayText(untrusted: path).string) --as \(person)"
  }
}

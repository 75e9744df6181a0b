import ArgumentParser

/// Makes a case of a folder of attachments.
struct CaseAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Take a case in from a folder of attachments.",
    discussion: """
      qrb case add MAIL-FOLDER --docket D                  asks for everything that is missing
      qrb case add *.pdf --docket D --cover FILE.json      takes from a file what it says
      qrb case add MAIL-FOLDER --docket D --dry-run        says what would be done

      PDF, DOCX, ODT, RTF, HTML, Markdown and plain text become documents; originals are kept byte for byte. \
      Options win over the file; what neither says is asked for. Nothing is written before you have seen it all \
      and said y.

      Exit codes: 0 taken in, nothing grave found; 1 taken in with errors found, or not wanted; 2 could not; 64 usage.
      """)

  @Argument(help: "A folder, or files.", completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp("The docket it goes into.", valueName: "folder"), completion: .directory)
  var docket: String

  @OptionGroup(title: "What the case is") var cover: IntakeOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Put it on the docket as this administrator of its board.", valueName: "name"))
  var person: String?

  @Option(
    help: ArgumentHelp(
      "Settle what a check found, with a reason the board will read (R43); may be given again.",
      valueName: "check=reason"))
  var resolve: [String] = []

  @Flag(help: "Say what would be done, and write nothing.") var dryRun = false
  @Flag(help: "Ask nothing; what is missing is an error.") var noInput = false
  @Flag(name: .customLong("json"), help: "Print the result as JSON.") var printsJSON = false

  func run() throws {
    do {
      let code = try IntakeSession(command: self).run()
      if code != .success { throw code }
    } catch let error as SessionError {
      Complaint.say(error.sentence)
      throw error.code
    }
  }
}

import ArgumentParser
import CursesTerminal
import HarmlessText
import SystemFiles
import TextScreen

/// Opens a docket as one of its board, or a single package for reading.
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open a docket as a member or the administrator, or one case package for reading.",
    discussion: """
      A docket is a folder with board.json and cases/; a package is a folder with data/case.json. \
      Without --as the account's own name is looked for on the board.
      """)

  @Argument(help: "The folder of the docket or package.", completion: .directory)
  var folder: String

  @Option(
    name: .customLong("as"), help: ArgumentHelp("Who you are on the board.", valueName: "name"))
  var person: String?

  @Option(
    help: ArgumentHelp(
      "Lock the screen after so many seconds without a key, where that is sooner than the office has it.",
      valueName: "seconds"))
  var lockAfter: Int?

  @OptionGroup var scripted: ScriptOptions

  @OptionGroup var passphrase: OpenPassphraseOptions

  func validate() throws {
    if let lockAfter, lockAfter < 1 {
      throw ValidationError("--lock-after takes 1 second or more.")
    }
  }

  func run() throws {
    guard let script = scripted.script else {
      let code = MainActor.assumeIsolated {
        Self.open(folder, as: person, passphrase.keys, lockAfter: lockAfter)
      }
      if code != 0 { throw ExitCode(code) }
      return
    }
    do {
      try MainActor.assumeIsolated {
        try scripted.run(script, path: folder, as: person, passphrase.keys, lockAfter: lockAfter)
      }
    } catch let error as SessionError {
      Complaint.say(error.sentence)
      throw error.code
    }
  }

  /// Opens a folder at the terminal; gives the exit code.
  @MainActor
  static func open(
    _ folder: String, as person: String?, _ keys: KeyOpening = KeyOpening(),
    lockAfter: Int? = nil
  ) -> Int32 {
    do throws(SessionError) {
      try InteractiveSession.run { () throws(SessionError) in
        try SessionOpening.open(folder, as: person, keys).locked(after: lockAfter)
      }
      return 0
    } catch {
      Complaint.say(error.sentence)
      return error.code.rawValue
    }
  }
}

/// Where the passphrase of a person's keys comes from, on a board that counts only signed statements.
struct OpenPassphraseOptions: ParsableArguments {
  @Option(
    name: .customLong("passphrase-fd"),
    help: ArgumentHelp(
      "Read the passphrase of your keys as one line from this descriptor.", valueName: "number"))
  var descriptor: Int32?

  var keys: KeyOpening { KeyOpening(descriptor: descriptor) }
}

/// How a session is driven without a terminal.
struct ScriptOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Drive the session by a file of steps instead of a terminal.", valueName: "file"))
  var script: String?

  @Option(
    help: ArgumentHelp("The size of the screen for a script.", valueName: "columns×rows"),
    transform: Self.size)
  var size = Size(columns: 80, rows: 24)

  @Option(help: ArgumentHelp("Write the last screen of a script to a file.", valueName: "file"))
  var saveScreen: String?

  @MainActor
  func run(
    _ file: String, path: String, as person: String?, _ keys: KeyOpening, lockAfter: Int?
  ) throws {
    let name = DisplayText(untrusted: file)
    let bytes: [UInt8]
    do throws(FileError) { bytes = try Files.read(file, limit: 1 << 20) } catch {
      throw SessionError("\(error.description)")
    }
    let script = try Script(String(decoding: bytes, as: UTF8.self), file: name)
    let session = try ScriptedSession(
      path: path, as: person, keys, size: size, lockAfter: lockAfter)
    try session.run(script, file: name)
    if let saveScreen {
      let (folder, name) = Self.split(saveScreen)
      do throws(FileError) {
        try Files.replaceDurably(name, in: folder, bytes: Array(session.screen.utf8))
      } catch {
        throw SessionError("\(error.description)")
      }
    }
  }

  private static func size(_ text: String) throws -> Size {
    guard let size = Size(parsing: text) else {
      throw ValidationError("Give a size as columns and rows, such as 80x24.")
    }
    return size
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (String(path[..<slash]), String(path[path.index(after: slash)...]))
  }
}

import ArgumentParser
import Qualifications

/// What all ecq commands take.
struct ECQOptions: ParsableArguments {
  @Flag(name: .customLong("json"), help: "Print JSON.")
  var printsJSON = false

  @Option(
    name: .customLong("editions-folder"),
    help: ArgumentHelp(
      "Read the office's edition files from this folder; may be given more than once.",
      discussion:
        "Without it: $XDG_CONFIG_HOME/qrb/editions (or ~/.config/qrb/editions) and /etc/qrb/editions.",
      valueName: "folder"))
  var editionsFolders: [String] = []

  /// All editions; refused where a file cannot be taken in, for it might hold the very edition that is asked for.
  func catalog() throws -> EditionCatalog {
    let (catalog, problems) = OfficeEditions(folders: editionsFolders).read()
    guard problems.isEmpty else {
      for problem in problems { ECQOutput.complain(problem) }
      throw ExitCode(2)
    }
    return catalog
  }

  /// The edition of that name; an unknown name is bad usage.
  func edition(_ name: String, in catalog: EditionCatalog) throws -> Edition {
    do {
      return try catalog.edition(named: name)
    } catch {
      throw Self.refusal(error)
    }
  }

  /// Complains, and gives the exit code: bad usage for what was typed wrong.
  static func refusal(_ error: EditionError) -> ExitCode {
    switch error {
    case .unknownEdition, .noEdition: badUsage(error.description)
    case .malformed, .sameID, .sameFirstDay:
      complaint(error.description)
    }
  }

  /// Complains of what was typed, and gives the exit code for it.
  static func badUsage(_ sentence: String) -> ExitCode {
    ECQOutput.complain(sentence)
    return ExitCode(64)
  }

  private static func complaint(_ sentence: String) -> ExitCode {
    ECQOutput.complain(sentence)
    return ExitCode(2)
  }
}

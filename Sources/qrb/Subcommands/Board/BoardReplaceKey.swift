import ArgumentParser
import BoardReview
import HarmlessText
import Sealing

/// Puts a person's new keys in the place of those that the record holds.
struct BoardReplaceKey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replace-key", abstract: "Replace the keys of a person on the board.",
    discussion: """
      Compare the six groups of the new fingerprint with the person, by telephone or in person, before you confirm.
      """)

  @Argument(help: "Whose keys.", transform: PersonArgument.person)
  var person: PersonID

  @Option(
    help: ArgumentHelp(
      "What “qrb identity show --line” prints for the new keys, or a file with it.",
      valueName: "line"))
  var identity: String

  @OptionGroup var why: ReasonOption
  @OptionGroup var options: ActOptions

  func run() throws {
    try BoardDesk.telling {
      let desk = try BoardDesk(options)
      let identity = try IdentityLine.read(identity, of: person)
      if !options.printsJSON {
        Standard.output("Fingerprint of the new keys: \(identity.fingerprint.groups)\n")
      }
      try desk.perform(
        [
          .state(
            .keyReplaced(
              person, old: desk.proceedings.keys(of: person), new: PersonKeys(identity),
              reason: why.text))
        ], word: "REPLACE")
    }
  }
}

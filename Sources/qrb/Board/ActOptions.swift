import ArgumentParser
import CursesTerminal

/// What every act of an administrator takes.
struct ActOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the docket.", valueName: "folder"))
  var docket = "."

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Who you are on the board; by default the name of your account.", valueName: "name"))
  var person: String?

  @Flag(name: .customLong("json"), help: "Print one JSON object a line for every act.")
  var printsJSON = false

  @Flag(help: "Say what would be done and what stands against it; write nothing.")
  var dryRun = false

  @OptionGroup var input: InputOptions
}

/// Whether questions may be asked, and where the passphrase comes from.
struct InputOptions: ParsableArguments {
  @Flag(name: [.customLong("yes"), .customShort("y")], help: "Do it without asking for a word.")
  var saysYes = false

  @Flag(help: "Never ask; what is needed and not given is an error.")
  var noInput = false

  @Option(
    name: .customLong("passphrase-fd"),
    help: ArgumentHelp(
      "Read the passphrase of your keys as one line from this descriptor.", valueName: "number"))
  var descriptor: Int32?

  /// How the keys are come by; a terminal that asks is given back whatever ends the program.
  var keys: KeyOpening {
    if descriptor == nil, !noInput {
      ProcessGuard.begin(
        messageAfterCrash: "qrb ended unexpectedly. What was acknowledged is in the record.\n")
    }
    return KeyOpening(descriptor: descriptor, mayAsk: !noInput)
  }
}

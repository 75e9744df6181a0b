import ArgumentParser
import BoardReview
import CaseModel
import Sealing

/// Opens ballots or final votes, all of a case at once.
struct BoardOpen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the ballots or final votes of cases, once all are in.",
    discussion: """
      Ballots that were cast before your keys were replaced are sealed for the older ones. --with-key asks for a key that \
      opens them besides your own: the board's recovery key from its sheet, or the last line of the older identity, which \
      "age -d NAME.age | tail -n 1" prints. What is stated is signed with your own key.
      """)

  @Argument(help: "The numbers of the cases.", transform: CaseArgument.number)
  var numbers: [CaseNumber] = []

  @Flag(help: "Open every case whose ballots or final votes are all in.")
  var allReady = false

  @Flag(help: "Ask for a recovery key, or an older key of yours, that opens ballots too.")
  var withKey = false

  @Option(
    name: .customLong("key-fd"),
    help: ArgumentHelp(
      "Read that key as one line from this descriptor.", valueName: "number"))
  var keyDescriptor: Int32?

  @OptionGroup var options: ActOptions

  func validate() throws {
    if allReady == !numbers.isEmpty {
      throw ValidationError("Name cases, or say --all-ready.")
    }
  }

  func run() throws {
    try IdentityRefusal.telling { try BoardDesk.telling(open) }
  }

  private func open() throws {
    let desk = try BoardDesk(options)
    let numbers =
      allReady ? BoardStatus(desk.proceedings, for: desk.person)?.ready.map(\.number) : numbers
    if numbers?.isEmpty != false, !options.printsJSON {
      Standard.output("No case is ready to be opened.\n")
    }
    try desk.perform(
      (numbers ?? []).map { .open($0, desk.proceedings[$0]?.roundToBeOpened ?? .first) },
      word: "OPEN", openers: openers)
  }

  /// What opens ballots besides the person's own keys.
  private func openers() throws -> [AgeSecretKey] {
    guard withKey || keyDescriptor != nil else { return [] }
    let source = PassphraseSource(descriptor: keyDescriptor, mayAsk: !options.input.noInput)
    let typed = try source.line("Recovery key or older key")
    guard let key = RecoveryKey(typed: String(decoding: typed, as: UTF8.self)) else {
      throw IdentityRefusal.notRecoveryKey
    }
    return [key.key]
  }
}

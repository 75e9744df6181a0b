import ArgumentParser
import BoardReview
import CaseModel
import Glibc
import HarmlessText
import Sealing
import StrictJSON
import SystemFiles

/// Puts somebody on the list, or changes what it says of somebody.
struct RosterAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Put somebody on the list, or change what it says of somebody.",
    discussion: """
      The line of the person's keys is what "qrb identity show --line" prints. That both keys in it belong together is \
      checked; that they are the person's, only the fingerprint shows: have it read out to you, and compare.
      """)

  @Argument(help: ArgumentHelp("The short name in records, such as okafor.", valueName: "person"))
  var person: String

  @Option(help: "The name as it is spoken and shown.") var name: String?
  @Option(help: "The employing agency; for members.") var agency: String?
  @Option(help: "career, noncareer or limited; for members.") var appointment: Member.Appointment?
  @Flag(inversion: .prefixedNo, help: "Whether the person has served on a board before.")
  var served: Bool?
  @Option(help: "The account on the machine of the dockets.") var account: String?
  @Option(
    help: ArgumentHelp(
      "When the person cannot come, as 2025-08-04/2025-08-08 or one day; may be given again.",
      valueName: "days"))
  var away: [String] = []
  @Option(help: ArgumentHelp("The line of the person's keys.", valueName: "line"))
  var identity: String?
  @Option(
    help: ArgumentHelp("The file with that line; - for the standard input.", valueName: "file"))
  var identityFile: String?
  @Option(
    help: ArgumentHelp(
      "The six groups as the person read them out; refused unless they agree.", valueName: "groups")
  )
  var fingerprint: String?
  @Flag(help: "Change somebody who is on the list; what is not given stays.") var change = false
  @Flag(help: "Check, and write nothing.") var dryRun = false
  @Flag(name: .customLong("json"), help: "Print JSON.") var printsJSON = false

  @OptionGroup var options: RosterOptions

  func run() throws {
    try RosterFault.telling {
      let id = try RosterOptions.person(person)
      let file = try options.file()
      let line = try identityText().map { text throws(RosterFault) in
        try SentIdentity(text, of: id)
      }
      let entry = try entry(of: id, in: file.read(), line)
      try compare(line)
      if !dryRun {
        try file.change { roster in roster.put(try self.entry(of: id, in: roster, line)) }
      }
      report(entry, line, file)
    }
  }

  /// The person as the list is to have it.
  private func entry(
    of id: PersonID, in roster: OfficeRoster, _ line: SentIdentity?
  ) throws(RosterFault) -> RosterPerson {
    let old = roster[id]
    if old != nil, !change {
      throw .refused("\(id) is on the list already. To change what it says, add --change.")
    }
    if old == nil, change {
      throw .refused("\(id) is not on the list, so there is nothing to change.")
    }
    guard let name = name.map({ DisplayText(untrusted: $0) }) ?? old?.name, !name.isEmpty else {
      throw .usage("Say how \(id) is called: --name 'Margaret Okafor'.")
    }
    let agency = agency.map { AgencyName($0) } ?? old?.agency
    let appointment = appointment ?? old?.appointment
    guard (agency == nil) == (appointment == nil) else {
      throw .usage(
        "A member has both --agency and --appointment; whoever only administers has neither.")
    }
    try line?.checkIsAlone(in: roster, as: id)
    return RosterPerson(
      id: id, name: name, agency: agency, appointment: appointment,
      hasServedBefore: served ?? old?.hasServedBefore ?? false, account: account ?? old?.account,
      identity: line?.identity.line ?? old?.identity, away: try spans() ?? old?.away ?? [])
  }

  private func spans() throws(RosterFault) -> [DateSpan]? {
    if away.isEmpty { return nil }
    var spans: [DateSpan] = []
    for text in away {
      guard let span = DateSpan(text) else {
        throw .usage(
          "--away: write a day as 2025-08-04, or the first and the last as 2025-08-04/2025-08-08.")
      }
      spans.append(span)
    }
    return spans
  }

  private func identityText() throws -> String? {
    if identity != nil && identityFile != nil {
      throw RosterFault.usage("Give the line itself or the file it is in, not both.")
    }
    guard let path = identityFile else { return identity }
    if path == "-" { return readLine() ?? "" }
    return String(decoding: try Files.read(path, limit: 64 << 10), as: UTF8.self)
  }

  /// Compares with what the person reads out: given beforehand, or asked for where somebody can answer.
  private func compare(_ line: SentIdentity?) throws(RosterFault) {
    guard let found = line?.identity.fingerprint else {
      if fingerprint != nil { throw .usage("--fingerprint needs the line of the person's keys.") }
      return
    }
    var heard = fingerprint
    if heard == nil, !options.neverAsks, !dryRun, identityFile != "-", isatty(STDIN_FILENO) == 1 {
      Standard.error(
        "Have \(person) read the six groups of the fingerprint out, and type them; Enter to compare later: "
      )
      heard = readLine()
    }
    guard let heard, heard.contains(where: { $0 != " " }) else { return }
    guard found.isSame(asTyped: heard) else {
      throw .refused(
        "The line has the fingerprint \(found.groups). That is not what was read out. Nothing was changed: ask for the line again."
      )
    }
  }

  private func report(_ entry: RosterPerson, _ line: SentIdentity?, _ file: RosterListFile) {
    let path = DisplayText(untrusted: file.path)
    if printsJSON {
      let value = RosterListing.value(of: entry).adding([
        "list": .string(path.string), "isDryRun": .bool(dryRun),
      ])
      Standard.output(String(decoding: value.encoded(), as: UTF8.self))
      return
    }
    let verb = dryRun ? "would be" : "is"
    Standard.output("\(entry.name) (\(entry.id)) \(verb) on the list in \(path).\n")
    guard let groups = line?.identity.fingerprint.groups else { return }
    Standard.output("Fingerprint   \(groups)\n")
    if fingerprint == nil {
      Standard.output(
        "Read these six groups out, with \(entry.id) in person or on the telephone. Only if they agree are the keys \(entry.id)'s.\n"
      )
    } else {
      Standard.output("It is the one that was read out.\n")
    }
  }
}

extension Member.Appointment: ExpressibleByArgument {}

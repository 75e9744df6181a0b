import BoardRecord
import BoardReview
import CaseFiles
import CaseModel
import HarmlessText
import Qualifications
import Sealing
import SystemFiles

/// What a board is to be convened with: its people from the list, its cases from the docket, the rules asked.
struct Convening {
  let plan: ConveningPlan
  /// Cases whose packages cannot be docketed at all, with the reason.
  let unusable: [(number: CaseNumber, reason: DisplayText)]
  /// What is to be known and hinders nothing.
  let warnings: [DisplayText]

  /// Reads people and cases; writes nothing.
  init(_ command: BoardConvene, by administrator: PersonID) throws(SessionError) {
    let roster = try RosterFile.read(command.roster, docket: command.docket)
    var members: [Member] = []
    for id in command.member {
      let person = try Self.person(id, roster)
      guard let member = person.member(keys: try Self.keys(of: person, command)) else {
        throw SessionError(
          "\(id.rawValue) cannot be a member: the list says no agency or no appointment.", .refused)
      }
      members.append(member)
    }
    var administrators: [Administrator] = []
    for id in command.administrator {
      let person = try Self.person(id, roster)
      administrators.append(person.administrator(keys: try Self.keys(of: person, command)))
    }
    var warnings: [DisplayText] = []
    if let text = command.recovery, AgeRecipient(text) == nil {
      throw SessionError(
        "--recovery: give the recipient that “qrb identity recovery” prints at its end.",
        .validationFailure)
    }
    if command.recovery == nil, !command.unsigned {
      warnings.append(
        "There is no recovery key: ballots are lost with the administrators' keys. See qrb identity recovery."
      )
    }
    if command.unsigned {
      warnings.append(
        "Nothing will be signed or sealed: only the rights of files keep ballots from others.")
    }
    let (cases, unusable) = try Self.cases(of: command)
    let board = Board(
      number: command.number, kind: command.kind, date: command.date,
      banner: DisplayText(
        untrusted: command.banner ?? (command.kind == .practice ? "PRACTICE" : "CUI//SP-PERS")),
      members: members, administrators: administrators, cases: cases,
      requiresSignatures: !command.unsigned, recoveryKey: command.recovery)
    plan = ConveningPlan(board, by: administrator)
    self.unusable = unusable
    if let warning = PriorServicePreferred(plan.board) { warnings.append("\(warning.message)") }
    for (number, members) in plan.excusals {
      let names = members.map(\.rawValue).joined(separator: ", ")
      warnings.append("Excused from \(number.rawValue), as of its own agency: \(names). (R8)")
    }
    for (number, reason) in plan.undecidable {
      warnings.append(
        "This board could not decide \(number.rawValue): \(reason.phrase). Choose other members, or it is held over. (R11)"
      )
    }
    if plan.board.cases.isEmpty { warnings.append("The board is convened without a case.") }
    self.warnings = warnings
  }

  private static func person(
    _ id: PersonID, _ roster: OfficeRoster
  ) throws(SessionError) -> RosterPerson {
    if let person = roster[id] { return person }
    throw SessionError("\(id.rawValue) is not in the list of people.", .refused)
  }

  private static func keys(
    of person: RosterPerson, _ command: BoardConvene
  ) throws(SessionError) -> PersonKeys? {
    guard !command.unsigned, let line = person.identity else { return nil }
    return PersonKeys(try IdentityLine.read(line, of: person.id))
  }

  private static func cases(
    of command: BoardConvene
  ) throws(SessionError) -> ([DocketedCase], [(number: CaseNumber, reason: DisplayText)]) {
    let docket = try IntakeDocket(command.docket)
    let catalog = try IntakeSession.catalog()
    var settings = try DocketSettings.read(docket: command.docket)
    settings.day = command.date
    var cases: [DocketedCase] = []
    var unusable: [(CaseNumber, DisplayText)] = []
    for number in docket.numbers.sorted() {
      let package: CasePackage
      do throws(PackageError) {
        package = try PackageFolder.read(
          "\(docket.cases)/\(number.rawValue)", number: number, catalog: catalog, settings: settings
        )
      } catch {
        unusable.append((number, error.message))
        continue
      }
      if let docketed = DocketedCase(package) {
        cases.append(docketed)
      } else {
        unusable.append((number, "The package does not agree with its manifests."))
      }
    }
    return (cases, unusable)
  }
}

import CaseModel
import HarmlessText
import Qualifications

/// Somebody on an office's list of people who sit on boards or administer them.
public struct RosterPerson: Hashable, Sendable, Identifiable {
  /// The short name in the record.
  public let id: PersonID
  /// As it is spoken and shown inside the board.
  public let name: DisplayText
  /// The employing agency (R2, R8); nil for staff who only administer.
  public let agency: AgencyName?
  /// The kind of appointment (R3); nil for staff who only administer.
  public let appointment: Member.Appointment?
  /// Whether this person sat on an earlier board (R4).
  public let hasServedBefore: Bool
  /// The name of the account on the machine of the dockets; nil where there is none of the person's own.
  public let account: String?
  /// The line that `qrb identity show --line` prints; nil until the person has sent it. Its signature is not checked here.
  public let identity: String?
  /// When this person cannot come, in no particular order.
  public let away: [DateSpan]

  /// A person as the office lists one.
  public init(
    id: PersonID, name: DisplayText, agency: AgencyName? = nil,
    appointment: Member.Appointment? = nil, hasServedBefore: Bool = false,
    account: String? = nil, identity: String? = nil, away: [DateSpan] = []
  ) {
    self.id = id
    self.name = name
    self.agency = agency
    self.appointment = appointment
    self.hasServedBefore = hasServedBefore
    self.account = account
    self.identity = identity
    self.away = away
  }

  /// Whether this person cannot come on a day.
  public func isAway(on day: CalendarDate) -> Bool { away.contains { $0.contains(day) } }

  /// The person as a member of a board; nil without agency or appointment.
  public func member(keys: PersonKeys? = nil) -> Member? {
    guard let agency, let appointment else { return nil }
    return Member(
      id: id, name: name, agency: agency, appointment: appointment,
      hasServedBefore: hasServedBefore, keys: keys)
  }

  /// The person as an administrator of a board.
  public func administrator(keys: PersonKeys? = nil) -> Administrator {
    Administrator(id: id, name: name, keys: keys)
  }

  /// The person as one who could be proposed for a board; nil without agency or appointment.
  public func candidate(isAvailable: Bool = true) -> RosterCandidate? {
    guard let agency, let appointment else { return nil }
    return RosterCandidate(
      id: id, name: name, agency: agency, appointment: appointment,
      hasServedBefore: hasServedBefore, isAvailable: isAvailable)
  }
}

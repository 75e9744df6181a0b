import CaseModel
import HarmlessText

/// A member of the Senior Executive Service who sits on a board and casts ballots.
public struct Member: Hashable, Sendable, Identifiable {
  /// The short name in the record.
  public let id: PersonID
  /// As it is spoken and shown inside the board; never on anything that leaves it (R33).
  public let name: DisplayText
  /// The employing agency, which no two members share (R2) and whose cases the member does not review (R8).
  public let agency: AgencyName
  /// The kind of appointment, on which the career majority rests (R3, R11).
  public let appointment: Appointment
  /// Whether the member sat on an earlier board (R4).
  public let hasServedBefore: Bool
  /// With which the member signs and opens; nil on a board that does without.
  public let keys: PersonKeys?

  /// A member as the administrator enters one.
  public init(
    id: PersonID, name: DisplayText, agency: AgencyName, appointment: Appointment,
    hasServedBefore: Bool, keys: PersonKeys? = nil
  ) {
    self.id = id
    self.name = name
    self.agency = agency
    self.appointment = appointment
    self.hasServedBefore = hasServedBefore
    self.keys = keys
  }

  /// The kinds of appointment to the Senior Executive Service.
  public enum Appointment: String, Hashable, Sendable, CaseIterable {
    case career
    case noncareer
    case limited
  }
}

import CaseModel
import HarmlessText

/// Somebody who could sit on a board.
public struct RosterCandidate: Hashable, Sendable, Identifiable {
  /// The short name in the record.
  public let id: PersonID
  /// As it is spoken and shown inside the board.
  public let name: DisplayText
  /// The employing agency (R2, R8).
  public let agency: AgencyName
  /// The kind of appointment (R3).
  public let appointment: Member.Appointment
  /// Whether this person sat on an earlier board (R4).
  public let hasServedBefore: Bool
  /// Whether this person can come on the day.
  public let isAvailable: Bool

  /// A person as the office lists one.
  public init(
    id: PersonID, name: DisplayText, agency: AgencyName, appointment: Member.Appointment,
    hasServedBefore: Bool, isAvailable: Bool = true
  ) {
    self.id = id
    self.name = name
    self.agency = agency
    self.appointment = appointment
    self.hasServedBefore = hasServedBefore
    self.isAvailable = isAvailable
  }

  /// The person as a member of a board.
  public var member: Member {
    Member(
      id: id, name: name, agency: agency, appointment: appointment, hasServedBefore: hasServedBefore
    )
  }
}

/// A case of the day as far as the choice of members depends on it.
public struct RosterCase: Hashable, Sendable, Identifiable {
  /// The number of the case.
  public let number: CaseNumber
  /// The submitting agency (R8).
  public let agency: AgencyName
  /// The criterion, which says the kind of board (R40).
  public let criterion: Criterion

  /// A case of the day.
  public init(number: CaseNumber, agency: AgencyName, criterion: Criterion) {
    self.number = number
    self.agency = agency
    self.criterion = criterion
  }

  /// The number of the case.
  public var id: CaseNumber { number }
}

import HarmlessText
import Qualifications

/// A Qualifications Review Board as it was convened: who sits on it, and its first docket.
public struct Board: Hashable, Sendable {
  /// How the office numbers it, such as `2026-47`.
  public let number: String
  /// What it was convened for.
  public let kind: BoardKind
  /// The day it sits.
  public let date: CalendarDate
  /// The marking on every screen and page, such as "CUI//SP-PERS"; "PRACTICE" on a practice board.
  public let banner: DisplayText
  /// The three members (R1).
  public let members: [Member]
  /// One or more.
  public let administrators: [Administrator]
  /// The cases it was convened with; others may be docketed later.
  public let cases: [DocketedCase]
  /// Whether a statement counts only with a signature that holds; a practice board on one account may do without.
  public let requiresSignatures: Bool
  /// Digest of the roster with its keys, 64 lower-case hexadecimal digits, which every ballot names; nil without keys.
  public let rosterDigest: String?
  /// The age recipient of a key kept on paper, which opens every ballot if the administrators' keys are lost.
  public let recoveryKey: String?

  /// A board as the administrator enters it; whether it may be convened is for the rules.
  public init(
    number: String, kind: BoardKind, date: CalendarDate, banner: DisplayText, members: [Member],
    administrators: [Administrator], cases: [DocketedCase],
    requiresSignatures: Bool = false, rosterDigest: String? = nil,
    recoveryKey: String? = nil
  ) {
    self.number = number
    self.kind = kind
    self.date = date
    self.banner = banner
    self.members = members
    self.administrators = administrators
    self.cases = cases
    self.requiresSignatures = requiresSignatures
    self.rosterDigest = rosterDigest
    self.recoveryKey = recoveryKey
  }
}

extension Board {
  /// The member of that name.
  public func member(_ id: PersonID) -> Member? { members.first { $0.id == id } }

  /// The administrator of that name.
  public func administrator(_ id: PersonID) -> Administrator? {
    administrators.first { $0.id == id }
  }

  /// The keys on the roster of a person; nil where there are none.
  public func keys(of id: PersonID) -> PersonKeys? { member(id)?.keys ?? administrator(id)?.keys }

  /// What a person is on this board; nil for everyone else.
  public func role(of person: PersonID) -> Role? {
    if member(person) != nil { return .member }
    return administrator(person) != nil ? .administrator : nil
  }

  /// The two parts a person can have on a board; nobody has both.
  public enum Role: Hashable, Sendable {
    case member
    case administrator
  }
}

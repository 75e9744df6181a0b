import CaseModel
import HarmlessText
import Qualifications

/// All that a notice to an agency is made of: it can hold no ballot, no vote and no member (R33).
public struct NoticeContent: Hashable, Sendable {
  /// The number of the case.
  public let caseNumber: CaseNumber
  /// The name of the candidate.
  public let candidate: DisplayText
  /// The submitting agency.
  public let agency: DisplayText
  /// The part of the agency.
  public let component: DisplayText?
  /// The title of the position.
  public let position: DisplayText
  /// The vacancy announcement.
  public let announcement: Announcement?
  /// The number of the board.
  public let board: DisplayText
  /// The day the board sat.
  public let date: CalendarDate
  /// The marking on every page.
  public let banner: DisplayText
  /// Whether it comes from a practice board.
  public let isPractice: Bool
  /// What the agency is told.
  public let decision: Decision

  /// What an agency can be told; why a case is held over or returned stays inside (R33).
  public enum Decision: Hashable, Sendable {
    case approved(recommendations: AgencyText?)
    case disapproved(Disapproval)
    case heldOver
    case returned
  }

  /// What goes with a disapproval.
  public struct Disapproval: Hashable, Sendable {
    /// Specific reasons by qualification, in the order of their numbers (R25).
    public let reasons: [Reason]
    /// Guidance to the agency (R25).
    public let guidance: AgencyText?
    /// Recommended training or experience (R26).
    public let recommendations: AgencyText?
    /// Qualifications in which the board notes deficiencies, in the order of their numbers (R30).
    public let deficiencies: [Heading]
    /// Whether advice on the presentation is offered (R29).
    public let offersAdvice: Bool
    /// Days within which a first submission is to be resubmitted (R32); nil where none is configured.
    public let resubmissionDays: Int?
    /// Whether an earlier submission was disapproved too (R30).
    public let isSecond: Bool
    /// The earliest closing day of a new announcement (R31); nil where the original one is not known.
    public let earliestClosing: CalendarDate?
  }

  /// The number of a qualification and, where it is known, its name.
  public struct Heading: Hashable, Sendable {
    /// From 1.
    public let number: Int
    /// In the edition that governs.
    public let name: DisplayText?

    /// As a notice prints it, such as "ECQ 2, Leading People".
    public var text: DisplayText {
      name.map { "ECQ \(number), \($0)" } ?? "ECQ \(number)"
    }
  }

  /// A reason for a disapproval.
  public struct Reason: Hashable, Sendable {
    /// The qualification it belongs to.
    public let heading: Heading
    /// The reason itself.
    public let text: AgencyText
  }
}

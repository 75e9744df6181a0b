import CaseModel
import HarmlessText
import Qualifications

/// All that a notice to an agency is made of: texts marked for it, and days; no ballot, no vote and no member fit in (R33).
public struct NoticeContent: Hashable, Sendable {
  /// The number of the case.
  public let caseNumber: AgencyText
  /// The name of the candidate.
  public let candidate: AgencyText
  /// The submitting agency.
  public let agency: AgencyText
  /// The part of the agency.
  public let component: AgencyText?
  /// The title of the position.
  public let position: AgencyText
  /// The vacancy announcement.
  public let announcement: Announced?
  /// The number of the board.
  public let board: AgencyText
  /// The day the board sat.
  public let date: CalendarDate
  /// The marking on every page.
  public let banner: AgencyText
  /// Whether it comes from a practice board.
  public let isPractice: Bool
  /// What the agency is told.
  public let decision: Decision

  /// What stands at the top of every notice, so that nobody takes the other paper for it.
  public static let marking = AgencyText(
    words: "NOTICE TO THE AGENCY: this paper may leave the board")

  /// What the notice is called.
  public var title: AgencyText {
    switch decision {
    case .approved, .disapproved: AgencyText(words: "Notice of decision")
    case .heldOver: AgencyText(words: "Notice that a case is held over")
    case .returned: AgencyText(words: "Notice that a case is returned")
    }
  }

  /// The vacancy announcement by its number and days.
  public struct Announced: Hashable, Sendable {
    /// As the agency numbers it.
    public let number: AgencyText
    /// The day it was posted.
    public let posted: CalendarDate
    /// The day it closed.
    public let closed: CalendarDate?
  }

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

import HarmlessText
import Qualifications

/// What somebody has written of a cover so far: any part of it may still be missing.
public struct PartialCover: Hashable, Sendable {
  /// The number under which it is to be docketed.
  public var number: CaseNumber?
  /// The name of the candidate.
  public var candidate: DisplayText?
  /// The agency that submits the case.
  public var agency: AgencyName?
  /// The part of the agency.
  public var component: DisplayText?
  /// The title of the position.
  public var position: DisplayText?
  /// The announcement's number.
  public var announcementNumber: DisplayText?
  /// The day the announcement was posted.
  public var posted: CalendarDate?
  /// The day the announcement closed.
  public var closed: CalendarDate?
  /// When the case was received.
  public var received: CalendarDate?
  /// The ground on which the candidate is put forward.
  public var criterion: Criterion?
  /// The edition chosen by hand.
  public var editionOverride: EditionOverride?
  /// Which submission it is.
  public var submission: Submission?
  /// Core qualifications not yet shown; nil where nothing is said of them.
  public var lacking: [Int]?
  /// The certification of the agency's board.
  public var certification: Certification?
  /// What is said of single documents, in the order in which they are to be read.
  public var documents: [Document] = []

  /// A cover of which nothing is known.
  public init() {}

  /// What is said of one document.
  public struct Document: Hashable, Sendable {
    /// The name of its file, without folders.
    public let file: String
    /// What it is; nil where nothing is said.
    public let kind: DocumentKind?
    /// What it is called; nil where nothing is said.
    public let title: DisplayText?
    /// How many pages the agency says it has; nil where nothing is said.
    public let pages: Int?
  }
}

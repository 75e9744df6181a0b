import HarmlessText
import Qualifications

/// The cover of a case: who, for which position, under which announcement and criterion, with which documents.
public struct CaseCover: Hashable, Sendable {
  /// The number under which it is docketed.
  public var number: CaseNumber
  /// The name of the candidate.
  public var candidate: DisplayText
  /// The agency that submits the case.
  public var agency: AgencyName
  /// The part of the agency; nil where the cover names none.
  public var component: DisplayText?
  /// The title of the position.
  public var position: DisplayText
  /// The vacancy announcement; nil where there is none, as for a development program (R39).
  public var announcement: Announcement?
  /// When the case was received.
  public var received: CalendarDate?
  /// The ground on which the candidate is put forward.
  public var criterion: Criterion
  /// The edition somebody chose by hand; nil where the announcement's day chooses (R21).
  public var editionOverride: EditionOverride?
  /// Which submission of the candidate for the position this is.
  public var submission: Submission
  /// Numbers of the core qualifications not yet shown, for a case under criterion C (R38); ascending.
  public var lacking: [Int]
  /// The certification of the agency's board (R39).
  public var certification: Certification?
  /// In the order in which they are read; at least one.
  public var documents: [CaseDocument]

  /// A cover of the parts every case has; the others can be set afterwards.
  public init(
    number: CaseNumber, candidate: DisplayText, agency: AgencyName, position: DisplayText,
    announcement: Announcement? = nil, criterion: Criterion, documents: [CaseDocument]
  ) {
    self.number = number
    self.candidate = candidate
    self.agency = agency
    self.position = position
    self.announcement = announcement
    self.criterion = criterion
    self.documents = documents
    submission = .first
    lacking = []
  }

  /// The statement on which the case rests.
  public var statement: CaseDocument? {
    documents.first { $0.kind == .qualificationsStatement && $0.id != earlierStatement?.id }
  }

  /// The statement of an earlier submission, where the agency sent it along.
  ///
  /// Before there was a kind for it, such a document was told by the beginning of its id.
  public var earlierStatement: CaseDocument? {
    documents.first { $0.kind == .earlierStatement }
      ?? documents.first {
        $0.id.hasPrefix("earlier-") && ($0.kind == .other || $0.kind == .qualificationsStatement)
      }
  }

  /// The document of that id.
  public func document(_ id: String) -> CaseDocument? { documents.first { $0.id == id } }
}

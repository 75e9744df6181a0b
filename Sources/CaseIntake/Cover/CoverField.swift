/// One entry of a cover, as it is asked for.
public enum CoverField: String, CaseIterable, Hashable, Sendable {
  case number, candidate, agency, component, position, criterion, announcement, posted, closed
  case received, edition, editionReason = "edition-reason", submission, earlier, lacking
  case certifiedBy = "certified-by", certified

  /// The option that gives it on the command line.
  public var option: String { "--\(rawValue)" }

  /// What it is called in a question and in the summary.
  public var title: String {
    switch self {
    case .number: "Case number"
    case .candidate: "Candidate"
    case .agency: "Agency"
    case .component: "Component"
    case .position: "Position"
    case .criterion: "Criterion"
    case .announcement: "Announcement"
    case .posted: "Posted"
    case .closed: "Closed"
    case .received: "Received"
    case .edition: "Edition"
    case .editionReason: "Reason for it"
    case .submission: "Submission"
    case .earlier: "Earlier"
    case .lacking: "Lacking ECQs"
    case .certifiedBy: "Certified by"
    case .certified: "Certified on"
    }
  }
}

import HarmlessText

/// The notice that goes to the submitting agency, as text and as JSON.
///
/// It is given nothing but a `NoticeContent`, so it cannot reach a ballot, a vote or a name of the board (R33).
public struct OutgoingNotice: Sendable {
  /// What it says.
  public let content: NoticeContent

  /// A notice of that content.
  public init(_ content: NoticeContent) { self.content = content }

  /// The notice as plain text of 78 columns, the banner on every page.
  public var text: [UInt8] {
    var paper = Paper()
    paper.heading("QUALIFICATIONS REVIEW BOARD", underlined: false)
    paper.paragraph(title)
    paper.gap()
    fields(into: &paper)
    switch content.decision {
    case .approved(let recommendations): approved(recommendations, into: &paper)
    case .disapproved(let disapproval): disapproved(disapproval, into: &paper)
    case .heldOver: heldOver(into: &paper)
    case .returned: returned(into: &paper)
    }
    paper.heading("Confidentiality")
    paper.paragraph(
      """
      The deliberations of the Board are privileged. The names of those who sit on an \
      individual board are not released.
      """)
    return paper.pages(banner: content.banner, foot: "Case \(content.caseNumber.rawValue)")
  }

  private var title: DisplayText {
    switch content.decision {
    case .approved, .disapproved: "Notice of decision"
    case .heldOver: "Notice that a case is held over"
    case .returned: "Notice that a case is returned"
    }
  }

  private func fields(into paper: inout Paper) {
    paper.field("Case", "\(content.caseNumber.rawValue)")
    paper.field("Candidate", content.candidate)
    paper.field("Agency", content.agency)
    if let component = content.component { paper.field("Component", component) }
    paper.field("Position", content.position)
    if let announcement = content.announcement {
      let closed: DisplayText = announcement.closed.map { ", closed \($0.inWords)" } ?? ""
      paper.field(
        "Announcement", "\(announcement.number), posted \(announcement.posted.inWords)\(closed)")
    }
    paper.field("Board", "\(content.board) of \(content.date.inWords)")
    if content.isPractice {
      paper.paragraph("This notice comes from a practice board and decides nothing.")
    }
  }
}

import BoardReview
import CaseModel
import HarmlessText

extension NoticeContent {
  /// Takes what is marked for the agency out of a case that has ended; nil while it has not.
  ///
  /// The one door between the board's record and what leaves it: ballots, tally, discussion and roster are not read.
  public init?(
    of proceeding: Proceeding, before board: Board, cover: CaseCover,
    options: NoticeOptions = NoticeOptions()
  ) {
    let decision: Decision
    switch proceeding.phase {
    case .heldOver: decision = .heldOver
    case .returned: decision = .returned
    case .issued:
      guard let issued = proceeding.issued else { return nil }
      decision = Self.decision(issued, cover: cover, options: options)
    default: return nil
    }
    self.init(
      caseNumber: proceeding.id, candidate: cover.candidate, agency: cover.agency.display,
      component: cover.component, position: cover.position, announcement: cover.announcement,
      board: DisplayText(untrusted: board.number), date: board.date, banner: Stamp.of(board),
      isPractice: board.kind == .practice, decision: decision)
  }

  static func decision(
    _ issued: IssuedResult, cover: CaseCover, options: NoticeOptions
  ) -> Decision {
    if issued.outcome == .approved {
      return .approved(recommendations: AgencyText(issued.recommendations))
    }
    func heading(_ number: Int) -> Heading {
      Heading(
        number: number,
        name: options.qualificationNames[number].map { DisplayText(untrusted: $0) })
    }
    // The same case submitted again counts as a second submission (O5).
    let isSecond = cover.submission.earlier.contains { $0.outcome == .disapproved }
    return .disapproved(
      Disapproval(
        reasons: issued.reasons.sorted { $0.key < $1.key }.compactMap { number, text in
          AgencyText(text).map { Reason(heading: heading(number), text: $0) }
        },
        guidance: AgencyText(issued.guidance),
        recommendations: AgencyText(issued.recommendations),
        deficiencies: issued.deficiencies.sorted().map(heading),
        offersAdvice: issued.presentationInadequate,
        resubmissionDays: isSecond ? nil : options.resubmissionDays, isSecond: isSecond,
        earliestClosing: isSecond ? cover.announcement?.closed?.adding(months: 12) : nil))
  }
}

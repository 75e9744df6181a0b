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
      // A result unlike its count cannot be in a fold; should it ever be, nothing leaves the board.
      guard let issued = proceeding.issued, issued.outcome == proceeding.tally?.outcome else {
        return nil
      }
      decision = Self.decision(issued, cover: cover, options: options)
    default: return nil
    }
    self.init(proceeding, before: board, cover: cover, decision: decision)
  }

  init(
    _ proceeding: Proceeding, before board: Board, cover: CaseCover, decision: Decision
  ) {
    self.init(
      caseNumber: AgencyText(proceeding.id), candidate: AgencyText(cover, \.candidate),
      agency: AgencyText(agencyOf: cover), component: AgencyText(componentOf: cover),
      position: AgencyText(cover, \.position),
      announcement: cover.announcement.map {
        Announced(number: AgencyText(numberOf: $0), posted: $0.posted, closed: $0.closed)
      },
      board: AgencyText(numberOf: board), date: board.date, banner: AgencyText(bannerOf: board),
      isPractice: board.kind == .practice, decision: decision)
  }

  static func decision(
    _ issued: IssuedResult, cover: CaseCover, options: NoticeOptions
  ) -> Decision {
    if issued.outcome == .approved {
      return .approved(recommendations: AgencyText(issued, \.recommendations))
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
        reasons: issued.reasons.keys.sorted().compactMap { number in
          AgencyText(issued, reasonFor: number).map { Reason(heading: heading(number), text: $0) }
        },
        guidance: AgencyText(issued, \.guidance),
        recommendations: AgencyText(issued, \.recommendations),
        deficiencies: issued.deficiencies.sorted().map(heading),
        offersAdvice: issued.presentationInadequate,
        resubmissionDays: isSecond ? nil : options.resubmissionDays, isSecond: isSecond,
        earliestClosing: isSecond ? cover.announcement?.closed?.adding(months: 12) : nil))
  }
}

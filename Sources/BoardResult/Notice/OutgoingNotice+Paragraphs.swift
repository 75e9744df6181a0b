import HarmlessText

/// The wording of the notice, each passage with the rule it carries out.
extension OutgoingNotice {
  func approved(_ recommendations: AgencyText?, into paper: inout Paper) {
    paper.heading("Decision: approved")
    paper.paragraph(
      """
      The Qualifications Review Board has approved this case and certifies the executive \
      qualifications of the candidate named above.
      """)
    guard let recommendations else { return }
    paper.heading("Recommendations")
    // R26: relayed to the agency, and never a condition.
    paper.paragraph(
      """
      The Board recommends the following training or developmental experience. The approval \
      does not depend on it.
      """)
    paper.written(recommendations.text)
  }

  func disapproved(_ disapproval: NoticeContent.Disapproval, into paper: inout Paper) {
    paper.heading("Decision: disapproved")
    paper.paragraph("The Qualifications Review Board has disapproved this case.")
    if !disapproval.reasons.isEmpty {
      paper.heading("Reasons")
      for reason in disapproval.reasons {
        paper.subheading(reason.heading.text)
        paper.written(reason.text.text)
      }
    }
    if let guidance = disapproval.guidance {
      paper.heading("Guidance")
      paper.written(guidance.text)
    }
    if let recommendations = disapproval.recommendations {
      paper.heading("Recommendations")
      paper.paragraph("The Board recommends the following training or developmental experience.")
      paper.written(recommendations.text)
    }
    if disapproval.isSecond {
      second(disapproval, into: &paper)
    } else {
      options(disapproval, into: &paper)
    }
    // R29.
    if disapproval.offersAdvice {
      paper.heading("Advice")
      paper.paragraph(
        """
        The disapproval was based on inadequacy of the case presentation. OPM staff will advise \
        the agency on ways to improve the case to enhance its chances for approval if resubmitted.
        """)
    }
  }

  /// R28, R32.
  private func options(_ disapproval: NoticeContent.Disapproval, into paper: inout Paper) {
    paper.heading("Options of the agency")
    paper.subheading("The agency has the option of:")
    paper.gap()
    paper.item(
      "(1)", "submitting the same case to the next scheduled Qualifications Review Board; or")
    paper.item("(2)", "having the case returned for revision or alternative action.")
    if let days = disapproval.resubmissionDays {
      paper.paragraph(
        """
        A case that is not approved on first submission must be resubmitted no later than \
        \(days) days from the date it is returned to the agency.
        """)
    }
  }

  /// R30, R31.
  private func second(_ disapproval: NoticeContent.Disapproval, into paper: inout Paper) {
    paper.heading("Second disapproval")
    paper.paragraph(
      """
      The case has been disapproved a second time and is returned to the agency. A new case on \
      the same individual for the same position may not be submitted until the candidate has \
      acquired additional qualifying experience in those areas where deficiencies were noted by \
      the Board.
      """)
    if !disapproval.deficiencies.isEmpty {
      paper.subheading("Deficiencies were noted in:")
      paper.gap()
      for heading in disapproval.deficiencies { paper.item("-", heading.text) }
    }
    paper.paragraph(
      """
      OPM generally requires that the agency hold a new merit staffing competition to credit the \
      additional experience. The closing date of the new announcement should be at least 12 \
      months later than the closing date of the original announcement.
      """)
    if let closing = disapproval.earliestClosing {
      paper.paragraph("It should accordingly close no earlier than \(closing.inWords).")
    }
  }

  func heldOver(into paper: inout Paper) {
    paper.heading("The case is held over")
    paper.paragraph(
      """
      The Board named above has reached no decision on this case. The case is held over and will \
      be submitted to the next Qualifications Review Board. The agency need do nothing.
      """)
  }

  func returned(into paper: inout Paper) {
    paper.heading("The case is returned")
    paper.paragraph(
      """
      The Board named above has reached no decision on this case. The case is returned to the \
      agency.
      """)
  }
}

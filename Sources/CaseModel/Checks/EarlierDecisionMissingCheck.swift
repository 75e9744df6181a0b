extension CaseCheck {
  static let earlierDecisionsMissing = CaseCheck(
    "earlier-decision-missing", .warning, rule: "R30",
    finds:
      "The submission is not the first, and the cover does not tell how every earlier one was decided.",
    advice: "Look the earlier decisions up, and enter them on the cover."
  ) { contents in
    let submission = contents.cover.submission
    guard submission.earlier.count < submission.ordinal - 1 else { return [] }
    let told = submission.earlier.count
    return [
      .cover(
        "submission",
        """
        This is submission \(submission.ordinal), but the cover tells of \(told) earlier \
        \(told == 1 ? "decision" : "decisions").
        """)
    ]
  }
}

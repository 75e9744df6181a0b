import HarmlessText

extension CaseCheck {
  static let thirdSubmissionBarred = CaseCheck(
    "third-submission-barred", .error, rule: "R30",
    finds: """
      Two boards or more have disapproved the candidate for the position, and the cover does not declare additional \
      qualifying experience in every area in which they noted deficiencies.
      """,
    advice: """
      Return the case, or enter the experience gained as `submission.newExperience` on the cover, by the agency's own \
      declaration.
      """
  ) { contents in
    let submission = contents.cover.submission
    guard submission.disapprovals.count >= 2 else { return [] }
    let declared = Set(submission.newExperience.map(\.qualification))
    let areas = Set(submission.disapprovals.flatMap { $0.deficiencies.map(\.qualification) })
    if areas.isEmpty, declared.isEmpty {
      return [
        .cover(
          "submission.newExperience",
          "Boards disapproved the case \(submission.disapprovals.count) times, and no additional qualifying experience is declared."
        )
      ]
    }
    let open = areas.subtracting(declared).sorted().map { "ECQ \($0)" as DisplayText }
    guard !open.isEmpty else { return [] }
    return [
      .cover(
        "submission.newExperience",
        """
        Boards disapproved the case \(submission.disapprovals.count) times, and no additional qualifying \
        experience is declared in \(open.joined(separator: ", ")).
        """)
    ]
  }
}

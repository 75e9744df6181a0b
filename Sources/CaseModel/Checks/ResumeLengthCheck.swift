extension CaseCheck {
  static let resumeTooLong = CaseCheck(
    "resume-too-long", .note,
    finds: """
      The résumé of a case that rests on a structured interview has more than two pages, the most that is asked for \
      since 29 May 2025.
      """,
    advice: "Tell the agency; pages beyond the second need not be read."
  ) { contents in
    guard contents.restsOnInterview else { return [] }
    return contents.documents(of: .resume).compactMap { document in
      let pages = max(document.text.pages.count, document.document.pages ?? 0)
      guard pages > 2 else { return nil }
      return Observation(
        "The résumé has \(pages) pages; no more than 2 are asked for.", file: document.file)
    }
  }
}

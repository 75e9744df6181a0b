extension CaseCheck {
  static let narrativeTooLong = CaseCheck(
    "narrative-too-long", .warning, rule: "R41",
    finds: "The qualifications statement has more than ten pages.",
    advice: """
      Ask the agency to shorten it. No source says what follows otherwise: the board may read it as it is.
      """
  ) { contents in
    contents.documents(of: .qualificationsStatement).compactMap { document in
      let pages = document.text.pages.count
      guard pages > 10 else { return nil }
      return Observation(
        "The statement has \(pages) pages; no more than 10 are asked for.", file: document.file)
    }
  }
}

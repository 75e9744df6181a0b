extension CaseCheck {
  /// A statement longer than the ten pages the Guide allows (R41).
  static let narrativeTooLong = CaseCheck("narrative-too-long") { contents in
    contents.documents(of: .qualificationsStatement).compactMap { document in
      let pages = document.text.pages.count
      guard pages > 10 else { return nil }
      return Finding(
        .warning, check: "narrative-too-long", file: document.file, rule: "R41",
        "The statement has \(pages) pages; no more than 10 are asked for.")
    }
  }
}

extension CaseCheck {
  static let pageCountDiffers = CaseCheck(
    "page-count-differs", .warning,
    finds: "A text has more or fewer pages than the cover says: a page may be lost.",
    advice: "Compare the text with the original, and correct the cover or the text."
  ) { contents in
    contents.documents.compactMap { document in
      let found = document.text.pages.count
      guard let said = document.document.pages, said != found else { return nil }
      return Observation(
        "The cover says \(said) \(said == 1 ? "page" : "pages"); the text has \(found).",
        file: document.file)
    }
  }
}

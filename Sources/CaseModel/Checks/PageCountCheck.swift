extension CaseCheck {
  /// A text with more or fewer pages than the cover says: a page may be lost.
  static let pageCountDiffers = CaseCheck("page-count-differs") { contents in
    contents.documents.compactMap { document in
      let found = document.text.pages.count
      guard let said = document.document.pages, said != found else { return nil }
      return Finding(
        .warning, check: "page-count-differs", file: document.file,
        "The cover says \(said) \(said == 1 ? "page" : "pages"); the text has \(found).")
    }
  }
}

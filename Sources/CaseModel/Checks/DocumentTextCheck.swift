extension CaseCheck {
  /// A document that the cover names, whose text could not be read.
  static let documentTextMissing = CaseCheck("document-text-missing") { contents in
    contents.cover.documents.compactMap { document in
      guard !contents.documents.contains(where: { $0.id == document.id }) else { return nil }
      return Finding(
        .error, check: "document-text-missing", file: "data/\(document.textPath)", rule: "R18",
        "The cover names “\(document.title)”, but there is no text of it to read.")
    }
  }
}

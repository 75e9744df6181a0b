extension CaseCheck {
  static let documentTextMissing = CaseCheck(
    "document-text-missing", .error, rule: "R18",
    finds: "The cover names a document whose text cannot be read.",
    advice:
      "Put the text into the package, or take the document off the cover, and make the package anew."
  ) { contents in
    contents.cover.documents.compactMap { document in
      guard !contents.documents.contains(where: { $0.id == document.id }) else { return nil }
      return Observation(
        "The cover names “\(document.title)”, but there is no text of it to read.",
        file: "data/\(document.textPath)")
    }
  }
}

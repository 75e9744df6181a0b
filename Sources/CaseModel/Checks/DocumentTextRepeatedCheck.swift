extension CaseCheck {
  static let documentTextRepeated = CaseCheck(
    "document-text-repeated", .warning,
    finds:
      "Two documents of the case have the same text, byte for byte: one of them may be missing.",
    advice: "Look which document the text belongs to, and put the other one into the package."
  ) { contents in
    var first: [String: LoadedDocument] = [:]
    return contents.documents.compactMap { document in
      guard document.text.hasText(in: 0..<document.text.text.count), !document.digest.isEmpty
      else { return nil }
      guard let twin = first[document.digest] else {
        first[document.digest] = document
        return nil
      }
      return Observation(
        "“\(document.document.title)” has the same text as “\(twin.document.title)”.",
        file: document.file)
    }
  }
}

import HarmlessText

extension ImportReport {
  /// What readers must know of a case whose texts are not what was sent.
  func findings(for cover: CaseCover) -> [Finding] {
    cover.documents.flatMap { document -> [Finding] in
      let file: DisplayText = "data/\(document.textPath)"
      if let missing = missing(document.id) {
        return [
          Finding(
            .error, check: "text-not-made", file: file, rule: "R18",
            "No text could be made of “\(document.title)”: \(missing.reason). Only its original is there."
          )
        ]
      }
      return self.document(document.id)?.remarks.map {
        Finding($0.severity, check: $0.check, file: file, "“\(document.title)”: \($0.sentence)")
      } ?? []
    }
  }

  /// Why there is no text of the document of that id; nil where there is one.
  public func missing(_ id: String) -> DocumentWithoutText? {
    withoutText.first { $0.document == id }
  }

  /// What a list says of a document: the gravest thing in a few words; nil where there is nothing to say.
  public func words(for id: String) -> DisplayText? {
    missing(id) == nil ? document(id)?.remarks.first?.words : "no text, original only"
  }
}

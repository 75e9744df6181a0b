import HarmlessText

extension CaseCheck {
  static let sectionNumberContradicted = CaseCheck(
    "section-number-contradicts-name", .warning, rule: "R21",
    finds:
      "A heading has a number that belongs to another core qualification in the governing edition.",
    advice:
      "Look whether the statement was written to another edition; the name counts, not the number."
  ) { contents in
    contents.narratives { document, narrative in
      narrative.contradictions.map { contradiction in
        let place = document.text.place(at: contradiction.heading.lowerBound)
        return Observation(
          """
          The heading “\(document.text.text.slice(contradiction.heading))” has number \
          \(contradiction.written); in the \(contents.governing.edition.phrase) that name is ECQ \
          \(contradiction.named).
          """,
          file: document.file, place: DisplayText(untrusted: place.description))
      }
    }
  }
}

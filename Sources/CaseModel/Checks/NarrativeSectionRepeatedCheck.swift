import HarmlessText

extension CaseCheck {
  static let narrativeSectionRepeated = CaseCheck(
    "narrative-section-repeated", .warning,
    finds: "More than one heading names the same core qualification.",
    advice: "Look which text speaks to it; the reader shows each of them as a section."
  ) { contents in
    contents.narratives { document, narrative in
      narrative.repeated.map { number in
        let places = narrative.sections.filter { $0.qualification == number }.map {
          DisplayText(untrusted: document.text.place(at: $0.range.lowerBound).description)
        }
        return Observation(
          "More than one heading names ECQ \(number), \(contents.name(of: number)).",
          file: document.file, place: places.joined(separator: "; "))
      }
    }
  }
}

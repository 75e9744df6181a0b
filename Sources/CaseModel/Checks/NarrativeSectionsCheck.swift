import HarmlessText

extension CaseCheck {
  static let narrativeSectionMissing = CaseCheck(
    "narrative-section-missing", .warning, rule: "R35",
    finds:
      "No heading of the statement or of the interview notes names a core qualification of the edition.",
    advice: """
      Look whether the text speaks to it under another heading, and whether the edition is the right one; otherwise ask \
      the agency.
      """
  ) { contents in
    contents.narratives { document, narrative in
      narrative.missing.map { number in
        Observation(
          "No heading names ECQ \(number), \(contents.name(of: number)).", file: document.file)
      }
    }
  }
}

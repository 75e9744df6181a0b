import HarmlessText

extension CaseCheck {
  /// A core qualification that no heading of the statement names (R35).
  static let narrativeSectionMissing = CaseCheck("narrative-section-missing") { contents in
    contents.narratives { document, narrative in
      narrative.missing.map { number in
        Finding(
          .warning, check: "narrative-section-missing", file: document.file, rule: "R35",
          "No heading names ECQ \(number), \(contents.name(of: number)).")
      }
    }
  }

  /// A core qualification that more than one heading names: which text speaks to it is for a person to say.
  static let narrativeSectionRepeated = CaseCheck("narrative-section-repeated") { contents in
    contents.narratives { document, narrative in
      narrative.repeated.map { number in
        let places = narrative.sections.filter { $0.qualification == number }.map {
          DisplayText(untrusted: document.text.place(at: $0.range.lowerBound).description)
        }
        return Finding(
          .warning, check: "narrative-section-repeated", file: document.file,
          place: places.joined(separator: "; "),
          "More than one heading names ECQ \(number), \(contents.name(of: number)).")
      }
    }
  }

  /// A heading whose number belongs to another name in the governing edition (R21).
  static let sectionNumberContradicted = CaseCheck("section-number-contradicts-name") { contents in
    contents.narratives { document, narrative in
      narrative.contradictions.map { contradiction in
        let place = document.text.place(at: contradiction.heading.lowerBound)
        let edition = contents.governing.edition.phrase
        return Finding(
          .warning, check: "section-number-contradicts-name", file: document.file,
          place: DisplayText(untrusted: place.description), rule: "R21",
          """
          The heading “\(document.text.text.slice(contradiction.heading))” has number \
          \(contradiction.written); in the \(edition) that name is ECQ \(contradiction.named).
          """)
      }
    }
  }
}

import HarmlessText
import Qualifications
import TextScreen

/// Sets the definitions of an edition as lines of a pane; every text that is not official says so beside it.
struct DefinitionLines {
  let edition: Edition
  let width: Int
  let marks: [Mark]

  /// The definition of one qualification, the competencies that run through all, or the names of all.
  func lines(number: Int?, showsFundamentals: Bool) -> [StyledLine] {
    if showsFundamentals { return fundamentals }
    if let qualification = number.flatMap({ edition.coreQualification($0) }) {
      return lines(for: qualification)
    }
    return overview
  }

  private func lines(for qualification: CoreQualification) -> [StyledLine] {
    var lines = wrapped("ECQ \(qualification.number)  \(qualification.name)", .heading)
    lines += count(marks.filter { $0.qualification == qualification.number }.count)
    if let definition = qualification.shownDefinition {
      lines += text(definition)
    } else {
      lines += wrapped("No definition is in the sources of this edition.", .warning)
    }
    for missing in qualification.missing { lines += wrapped("\(missing)", .warning) }
    lines += competencies(edition.competencies(of: qualification), title: "Competencies")
    if !qualification.keyCharacteristics.isEmpty {
      lines += [StyledLine()] + wrapped("Key characteristics", .heading)
      for characteristic in qualification.keyCharacteristics {
        let label: DisplayText = "(\(characteristic.label)) \(characteristic.text.text)"
        lines += origin(of: characteristic.text, indent: 1)
        lines += StyledLine.wrapped(label, indent: 1, width: width)
        lines += standing(characteristic.text)
      }
    }
    if edition.fundamentals != nil {
      lines += [StyledLine()] + wrapped("f shows the fundamental competencies.", .dim)
    }
    return lines
  }

  private var fundamentals: [StyledLine] {
    var lines = wrapped("Fundamental competencies", .heading)
    if let definition = edition.fundamentals?.definition { lines += text(definition) }
    lines += count(marks.filter { $0.qualification == nil }.count)
    return lines + competencies(edition.fundamentalCompetencies, title: nil)
  }

  private var overview: [StyledLine] {
    var lines = wrapped("\(edition.shortTitle)", .heading)
    for qualification in edition.coreQualifications {
      lines += StyledLine.wrapped("\(qualification.number)  \(qualification.name)", width: width)
    }
    for missing in edition.missing { lines += [StyledLine()] + wrapped("\(missing)", .warning) }
    for note in edition.notes { lines += [StyledLine()] + wrapped("\(note)", .dim) }
    return lines
  }

  private func competencies(_ competencies: [Competency], title: DisplayText?) -> [StyledLine] {
    guard !competencies.isEmpty else { return [] }
    var lines: [StyledLine] = [StyledLine()]
    if let title { lines += wrapped(title, .heading) }
    for competency in competencies {
      lines += StyledLine.wrapped("\(competency.name)", .title, indent: 1, width: width)
      if let definition = competency.definition ?? competency.otherWordings.first {
        lines += origin(of: definition, indent: 3)
        lines += StyledLine.wrapped("\(definition.text)", indent: 3, width: width)
        lines += standing(definition)
      } else if !competency.attribution.status.isOfficial {
        lines += StyledLine.wrapped(
          "name only: \(competency.attribution.status.label)", .dim, indent: 3, width: width)
      }
    }
    return lines
  }

  private func text(_ text: SourcedText) -> [StyledLine] {
    origin(of: text, indent: 0) + StyledLine.wrapped("\(text.text)", width: width) + standing(text)
  }

  /// That a text is not official is said before it, so that nobody reads it as such.
  private func origin(of text: SourcedText, indent: Int) -> [StyledLine] {
    text.attribution.status.isOfficial
      ? []
      : StyledLine.wrapped(
        "[\(text.attribution.status.label); not the official text]", .warning, indent: indent,
        width: width)
  }

  /// What must be said after a text: that it is not whole, or was put right.
  private func standing(_ text: SourcedText) -> [StyledLine] {
    var lines: [StyledLine] = []
    if !text.isWhole {
      lines += StyledLine.wrapped("[the source breaks off here]", .warning, indent: 3, width: width)
    }
    if text.isCorrected, let note = text.note {
      lines += StyledLine.wrapped("[\(note)]", .dim, indent: 3, width: width)
    }
    return lines
  }

  private func count(_ passages: Int) -> [StyledLine] {
    passages == 0
      ? [] : wrapped("\(passages) \(passages == 1 ? "passage" : "passages") marked", .privateNote)
  }

  private func wrapped(_ text: DisplayText, _ role: Role) -> [StyledLine] {
    StyledLine.wrapped(text, role, width: width)
  }
}

import HarmlessText
import Qualifications

extension NarrativeSections {
  /// Divides a document at the headings that carry the names of the edition's core qualifications.
  public static func find(in document: DocumentText, edition: Edition) -> NarrativeSections {
    let grammar = HeadingGrammar(edition: edition)
    let headings = HeadingSearch(document: document, grammar: grammar).headings()
    var sections: [Section] = []
    let opening = 0..<(headings.first?.range.lowerBound ?? document.text.count)
    if document.hasText(in: opening) {
      sections.append(
        Section(qualification: nil, title: "Opening", heading: nil, body: opening))
    }
    for (index, heading) in headings.enumerated() {
      let end =
        index + 1 < headings.count
        ? headings[index + 1].range.lowerBound : document.text.count
      let name = edition.coreQualification(heading.qualification)?.name ?? ""
      sections.append(
        Section(
          qualification: heading.qualification, title: DisplayText(untrusted: name),
          heading: heading.range, body: heading.range.upperBound..<end))
    }
    let numbers = headings.map(\.qualification)
    let expected = edition.coreQualifications.map(\.number)
    return NarrativeSections(
      sections: sections, missing: expected.filter { !numbers.contains($0) },
      repeated: expected.filter { number in numbers.count { $0 == number } > 1 },
      contradictions: headings.compactMap { heading in
        guard let written = heading.number, written != heading.qualification else { return nil }
        return Contradiction(
          heading: heading.range, written: written, named: heading.qualification)
      })
  }
}

extension DocumentText {
  /// Whether a range holds a visible byte.
  func hasText(in range: Range<Int>) -> Bool { text.bytes[range].contains { $0 > 0x20 } }
}

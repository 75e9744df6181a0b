import CaseModel
import HarmlessText
import Qualifications
import SystemFiles
import Testing

/// Every folder of `Fixtures/Sections` is a case: a text, and what must be found in it.
struct SectionFixtureTests {
  static let names =
    (try? Files.names(in: "\(Fixtures.folder)/Sections").filter {
      Files.isFolder("\(Fixtures.folder)/Sections/\($0)")
    }) ?? []

  @Test func thereAreCases() { #expect(Self.names.count > 20) }

  @Test(arguments: names)
  func findsWhatIsExpected(_ name: String) throws {
    let expected = String(
      decoding: try Fixtures.bytes("Sections/\(name)/expected.txt"), as: UTF8.self)
    let first = expected.prefix { $0 != "\n" }
    let edition = try EditionCatalog().edition(named: String(first.dropFirst("edition: ".count)))
    let text = DocumentText(
      HarmlessText.make(from: try Fixtures.bytes("Sections/\(name)/text.txt")).text)
    let found = NarrativeSections.find(in: text, edition: edition)
    #expect("\(first)\n" + rendered(found, in: text) == expected)
    expectWholeCover(found, of: text)
  }

  private func rendered(_ found: NarrativeSections, in text: DocumentText) -> String {
    var lines = found.sections.map { section in
      let place = text.place(at: section.range.lowerBound)
      guard let number = section.qualification, let heading = section.heading else {
        return "\(section.title) | \(place)"
      }
      let lines = String(decoding: text.text.bytes[heading], as: UTF8.self)
        .split(separator: "\n").map { $0.drop { $0 == " " } }
      return "\(number) | \(lines.joined(separator: " / ")) | \(place)"
    }
    if !found.missing.isEmpty { lines.append("missing: \(list(found.missing))") }
    if !found.repeated.isEmpty { lines.append("repeated: \(list(found.repeated))") }
    lines += found.contradictions.map { "contradiction: \($0.written) stands for \($0.named)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private func list(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: ", ")
  }

  /// Sections follow one another without a hole, and each byte is in the one that is found for it.
  private func expectWholeCover(_ found: NarrativeSections, of text: DocumentText) {
    for (section, next) in zip(found.sections, found.sections.dropFirst()) {
      #expect(section.range.upperBound == next.range.lowerBound)
    }
    #expect(found.sections.last?.range.upperBound == text.text.count)
    for section in found.sections {
      #expect(found.section(at: section.range.lowerBound) == section)
      #expect(found.section(at: section.range.upperBound - 1) == section)
    }
  }
}

import Qualifications
import Testing

extension EditionDifference.Change {
  fileprivate var isRemoval: Bool {
    if case .removed = self { true } else { false }
  }
}

/// The differences that a comparison of the documents by hand gives.
@Suite struct EditionDifferenceTests {
  let catalog = EditionCatalog()

  /// Removed and added words of a difference, in order.
  private func changes(_ difference: WordDifference) -> [String] {
    difference.runs.filter { $0.change != .same }.map { run in
      (run.change == .removed ? "-" : "+") + run.text
    }
  }

  @Test func publishedWordingDiffersFromTheMemorandumInSevenCompetencies() throws {
    let difference = EditionDifference(
      from: try catalog.edition(.ecqs2006Issued), to: try catalog.edition(.ecqs2006Published))
    var found: [String: [String]] = [:]
    for item in difference.items {
      guard case .competency(_, let name) = item.subject, case .reworded(let words) = item.change
      else {
        Issue.record("\(item)")
        continue
      }
      found[name] = changes(words)
    }
    #expect(
      found == [
        "Creativity and Innovation": ["+."],
        "Strategic Thinking": ["-,", "+and", "+implements", "-business and competitive"],
        "Leveraging Diversity": ["-and", "+an"],
        "Developing Others": ["+."],
        "Accountability": ["+,", "-cost effective", "+cost-effective", "-set", "+sets"],
        "Customer Service": ["+."],
        "Human Capital Management": ["-blended", "+multi-sector"],
      ])
  }

  @Test func pageOf2020DiffersFromTheGuideInTwoCompetencies() throws {
    let edition = try catalog.edition(.ecqs2006Published)
    var found: [String: [String]] = [:]
    for competency in edition.competencies {
      for wording in competency.otherWordings {
        let definition = try #require(competency.definition)
        found[competency.name] = changes(
          WordDifference(from: definition.asPrinted, to: wording.asPrinted))
      }
    }
    #expect(
      found == [
        "Entrepreneurship": [
          "-by developing or improving products or services. Takes calculated risks to accomplish organizational objectives."
        ],
        "Written Communication": ["-."],
      ])
  }

  @Test func leadershipPageRewordsFourDefinitions() throws {
    let edition = try catalog.edition(.ecqs2006Published)
    var found: [Int: [String]] = [:]
    for qualification in edition.coreQualifications {
      for wording in qualification.otherWordings
      where wording.attribution.source.rawValue == "leadership-page" {
        let definition = try #require(qualification.definition)
        found[qualification.number] = changes(
          WordDifference(from: definition.asPrinted, to: wording.asPrinted))
      }
    }
    #expect(
      found == [
        1: ["-to", "+in"], 2: ["-,", "-to", "+in", "-,"], 3: ["-to", "+in", "-,"], 4: ["-,"],
      ])
  }

  @Test func memorandumsGridDiffersFromItsDefinitions() throws {
    let edition = try catalog.edition(.ecqs2006Issued)
    #expect(edition.coreQualifications.map(\.otherWordings.count) == [0, 1, 0, 0, 1])
    let second = try #require(edition.coreQualification(2))
    let definition = try #require(second.definition)
    let grid = try #require(second.otherWordings.first)
    #expect(changes(WordDifference(from: definition.asPrinted, to: grid.asPrinted)) == ["-."])
  }

  @Test func qualificationsAreMatchedByNameNotByNumber() throws {
    let difference = EditionDifference(
      from: try catalog.edition(.ecqs2006Published), to: try catalog.edition(.ecqs2025))
    let leading = difference.items.filter {
      $0.subject == .coreQualification(number: 4, name: "Leading People")
    }
    #expect(leading.count == 2)
    #expect(
      leading.first?.change
        == .renamed(old: "ECQ 2, Leading People", new: "ECQ 4, Leading People"))
    #expect(difference.items.contains { $0.subject == .fundamentals })
    #expect(
      difference.items.contains {
        $0.subject == .coreQualification(number: 4, name: "Business Acumen") && $0.change.isRemoval
      })
  }

  @Test func editionDoesNotDifferFromItself() throws {
    for entry in catalog.entries {
      let edition = try catalog.edition(entry.id)
      #expect(EditionDifference(from: edition, to: edition).isEmpty)
    }
  }
}

import Qualifications
import Testing

/// What each edition holds, counted against the documents.
@Suite struct EditionContentsTests {
  let catalog = EditionCatalog()

  @Test func lettersCompetenciesOf1994() throws {
    let edition = try catalog.edition(.ecqs1994)
    #expect(edition.coreQualifications.count == 5)
    #expect(edition.competencies.count == 22)
    #expect(edition.coreQualifications.map(\.competencies.count) == [9, 15, 17, 14, 9])
    #expect(edition.coreQualifications.map(\.competencies.count).reduce(0, +) == 64)
    #expect(edition.coreQualifications.map(\.keyCharacteristics.count) == [3, 6, 7, 6, 6])
    #expect(edition.coreQualifications.map(\.keyCharacteristics.count).reduce(0, +) == 28)
    #expect(edition.competencies.allSatisfy { $0.definition != nil && !$0.isFundamental })
    #expect(edition.fundamentals == nil)
    #expect(edition.isComplete)
  }

  @Test func competencyOf1994MayBelongToAllOrNone() throws {
    let edition = try catalog.edition(.ecqs1994)
    let oral = Competency.ID(rawValue: "oral-communication")
    #expect(edition.coreQualifications(listing: oral).map(\.number) == [1, 2, 3, 4, 5])
    #expect(edition.unassignedCompetencies.map(\.name) == ["Technical Competence"])
  }

  @Test(arguments: [EditionID.ecqs2006Issued, .ecqs2006Published])
  func competenciesOf2006(_ id: EditionID) throws {
    let edition = try catalog.edition(id)
    #expect(edition.competencies.count == 28)
    #expect(edition.fundamentalCompetencies.count == 6)
    #expect(edition.competencies.filter { !$0.isFundamental }.count == 22)
    #expect(edition.coreQualifications.map(\.competencies.count) == [6, 4, 6, 3, 3])
    #expect(edition.unassignedCompetencies.isEmpty)
    #expect(edition.coreQualifications.allSatisfy { $0.keyCharacteristics.isEmpty })
    for competency in edition.competencies {
      #expect(competency.definition?.attribution.status == .official)
      let parents = edition.coreQualifications(listing: competency.id).count
      #expect(parents == (competency.isFundamental ? 0 : 1))
    }
  }

  @Test func memorandumDefinesFifthQualificationTwice() throws {
    let fifth = try #require(try catalog.edition(.ecqs2006Issued).coreQualification(5))
    #expect(fifth.definition?.text.contains("foreign governments") == true)
    #expect(
      fifth.otherWordings.map(\.text) == [
        "This core qualification involves the ability to build coalitions to achieve common goals."
      ])
  }

  @Test func editionOf1997SaysWhatItLacks() throws {
    let edition = try catalog.edition(.ecqs1997)
    #expect(!edition.isComplete)
    #expect(edition.competencies.count == 10)
    #expect(
      edition.coreQualifications.map { $0.definition?.attribution.status } == [
        .copy, .official, nil, nil, .official,
      ])
    for qualification in edition.coreQualifications {
      #expect(!qualification.missing.isEmpty)
      let shown = try #require(qualification.shownDefinition)
      #expect(shown.isWhole)
      let isOPMs = [2, 5].contains(qualification.number)
      #expect(shown.attribution.status == (isOPMs ? .official : .restatement))
    }
  }

  @Test func noTextWithAHoleIsOfficialUnmarked() throws {
    for entry in catalog.entries {
      for (key, text) in Texts.all(of: try catalog.edition(entry.id)) {
        let hasHole = text.text.contains("…") || text.text.contains("[words missing")
        #expect(!hasHole || (!text.isWhole && text.note != nil), "\(key)")
      }
    }
  }

  @Test func editionOf2025IsMarkedAsACopy() throws {
    let edition = try catalog.edition(.ecqs2025)
    for qualification in edition.coreQualifications {
      #expect(qualification.definition?.attribution.status == .copy)
    }
    #expect(edition.coreQualification(4)?.name == "Leading People")
    #expect(edition.competencies.count == 6)
    for competency in edition.competencies {
      #expect(competency.attribution.status == .secondary)
      #expect(competency.definition == nil)
    }
  }

  @Test func activityAreasHaveARuleAndNoText() throws {
    let edition = try catalog.edition(.activityAreas)
    #expect(edition.coreQualifications.isEmpty)
    #expect(edition.requirement.demonstrated == 4)
    #expect(edition.requirement.total == 6)
    #expect(edition.requirement.text?.text.contains("four of the six") == true)
    #expect(!edition.missing.isEmpty)
  }

  @Test func headingNamesBeginWithTheNameAndKnowItsSpellings() throws {
    for entry in catalog.entries {
      for qualification in try catalog.edition(entry.id).coreQualifications {
        #expect(qualification.headingNames.first == qualification.name)
        #expect(Set(qualification.headingNames).count == qualification.headingNames.count)
      }
    }
    let fifth = try #require(try catalog.edition(.ecqs1997).coreQualification(5))
    for name in ["Building Coalitions/Communication", "Building Coalitions and Communications"] {
      #expect(fifth.headingNames.contains(name))
    }
  }
}

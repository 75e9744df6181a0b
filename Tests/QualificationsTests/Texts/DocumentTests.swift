import Foundation
import Qualifications
import Testing

/// Every text stands, letter by letter, in the document it is attributed to.
@Suite struct DocumentTests {
  static let files = [
    "letter-94-3": "1994-personnel-management-letter-94-3.txt",
    "memorandum-2006": "2006-memorandum-executive-core-qualifications.txt",
    "guide": "guide-to-ses-qualifications.txt",
    "leadership-page": "leadership-opm-gov-ecq-page.txt",
    "database-page": "2020-competency-database-page.txt",
  ]

  @Test func everyTextStandsInItsDocument() throws {
    guard let folder = Fixtures.sources(for: #function) else { return }
    var documents: [String: String] = [:]
    for (source, file) in Self.files {
      documents[source] = Texts.folded(
        try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8))
    }
    var checked = 0
    let catalog = EditionCatalog()
    for entry in catalog.entries {
      let edition = try catalog.edition(entry.id)
      var texts = Texts.all(of: edition)
      texts["\(edition.id)/requirement"] = edition.requirement.text
      for (key, text) in texts {
        guard let document = documents[text.attribution.source.rawValue] else { continue }
        #expect(document.contains(Texts.folded(text.asPrinted)), "\(key)")
        checked += 1
      }
    }
    // All of three editions and the sentences on what must be shown: none may escape by a changed source id.
    #expect(checked == 141)
  }

  @Test func correctedTextsSayWhatWasPrinted() throws {
    let catalog = EditionCatalog()
    var corrected: [String: SourcedText] = [:]
    for entry in catalog.entries {
      for (key, text) in Texts.all(of: try catalog.edition(entry.id)) where text.isCorrected {
        corrected[key] = text
      }
    }
    #expect(
      corrected.keys.sorted() == [
        "1994/competency/planning-and-evaluating", "1994/competency/self-direction",
        "1994/ecq-1/characteristic-b", "2006-issued/competency/accountability",
        "2006-issued/competency/leveraging-diversity",
      ])
    #expect(corrected.values.allSatisfy { $0.note?.hasPrefix("Printed “") == true })
    let diversity = corrected["2006-issued/competency/leveraging-diversity"]
    #expect(diversity?.text.hasPrefix("Fosters an inclusive workplace") == true)
    #expect(diversity?.asPrinted.hasPrefix("Fosters and inclusive workplace") == true)
  }
}

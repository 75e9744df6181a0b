import Foundation
import Qualifications
import Testing

/// What the ecq commands print, against files kept in Fixtures/Qualifications.
///
/// To write the files anew after a wanted change: `QRB_WRITE_GOLDEN=1 swift test --filter GoldenTests`.
@Suite struct GoldenTests {
  let catalog = EditionCatalog()

  @Test(arguments: [80, 40])
  func list(_ width: Int) throws {
    try expect("list-\(width)", try EditionListing(catalog).page(width: width))
  }

  @Test(arguments: ["activity-areas", "1994", "1997", "2006-issued", "2006-published", "2025"])
  func show(_ id: String) throws {
    try expect("show-\(id)", EditionSheet(try catalog.edition(named: id)).page(width: 80))
  }

  @Test func showOneQualification() throws {
    let edition = try catalog.edition(.ecqs2006Published)
    let sheet = EditionSheet(edition, only: edition.coreQualification(2), showsWordings: true)
    try expect("show-2006-published-2-wordings", sheet.page(width: 60))
  }

  @Test func diff() throws {
    let sheet = EditionDifferenceSheet(
      from: try catalog.edition(.ecqs2006Issued), to: try catalog.edition(.ecqs2006Published))
    try expect("diff-2006-issued-2006-published", sheet.page(width: 80))
  }

  @Test(arguments: ["2024-09-14", "2025-06-10", "1997-09-15"])
  func governing(_ day: String) throws {
    let date = try #require(CalendarDate(iso: day))
    try expect("for-\(day)", GoverningSheet(try catalog.edition(governing: date)).page(width: 80))
  }

  @Test func jsonOfTheCommands() throws {
    let date = try #require(CalendarDate(iso: "2025-06-10"))
    try expect("list", EditionListing(catalog).json.encoded())
    try expect("for-2025-06-10", GoverningSheet(catalog.edition(governing: date)).json.encoded())
    let sheet = EditionDifferenceSheet(
      from: try catalog.edition(.ecqs2006Issued), to: try catalog.edition(.ecqs2006Published))
    try expect("diff-2006-issued-2006-published", sheet.json.encoded())
  }

  @Test func noLineIsWiderThanThePage() throws {
    for width in [40, 60, 80] {
      for entry in catalog.entries {
        let edition = try catalog.edition(entry.id)
        let page = EditionSheet(edition, showsWordings: true).page(width: width)
        for line in page.lines where !line.text.contains("://") {
          #expect(line.text.count <= width, "\(line.text)")
        }
      }
    }
  }

  private func expect(_ name: String, _ page: TextPage) throws {
    try compare(Array(page.text.utf8), with: "\(name).txt")
  }

  private func expect(_ name: String, _ json: [UInt8]) throws {
    try compare(json, with: "\(name).json")
  }

  private func compare(_ bytes: [UInt8], with file: String) throws {
    let url = try Fixtures.url(file)
    if ProcessInfo.processInfo.environment["QRB_WRITE_GOLDEN"] != nil {
      try Data(bytes).write(to: url)
    }
    #expect(
      try Data(contentsOf: url) == Data(bytes),
      "\(file) differs. If the change is wanted: QRB_WRITE_GOLDEN=1 swift test --filter GoldenTests"
    )
  }
}

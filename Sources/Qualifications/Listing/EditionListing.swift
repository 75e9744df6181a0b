/// Every edition of a catalog with what it holds, as `qrb ecq list` prints it.
public struct EditionListing: Sendable {
  let rows: [Row]

  struct Row: Sendable {
    let entry: EditionCatalog.Entry
    let edition: Edition
  }

  /// Reads every edition of the catalog.
  public init(_ catalog: EditionCatalog) throws(EditionError) {
    var rows: [Row] = []
    for entry in catalog.entries {
      rows.append(Row(entry: entry, edition: try catalog.edition(entry.id)))
    }
    self.rows = rows
  }

  /// The listing for a reader.
  public func page(width: Int) -> TextPage {
    var page = TextPage(width: width)
    let column = (rows.map { $0.entry.id.rawValue.count }.max() ?? 0) + 2
    for row in rows {
      page.entry(row.entry.id.rawValue, row.edition.shortTitle, column: column)
      page.paragraph(row.edition.inForce, indent: column)
      page.paragraph(row.edition.contents, indent: column)
      if case .office(let file, let replaces) = row.entry.origin {
        page.paragraph(
          "from the office's file \(file)" + (replaces ? ", in place of the built-in edition" : ""),
          indent: column)
      }
    }
    return page
  }
}

extension Edition {
  /// What the edition holds, counted: "5 ECQs, 22 competencies, 28 key characteristics".
  public var contents: String {
    guard !coreQualifications.isEmpty else {
      return "\(requirement.total) units, their text not in the sources"
    }
    var parts = ["\(coreQualifications.count) ECQs"]
    if !competencies.isEmpty {
      let fundamental = fundamentalCompetencies.count
      parts.append(
        "\(competencies.count) competencies"
          + (fundamental > 0 ? " (\(fundamental) fundamental)" : ""))
    }
    let characteristics = coreQualifications.reduce(0) { $0 + $1.keyCharacteristics.count }
    if characteristics > 0 { parts.append("\(characteristics) key characteristics") }
    return parts.joined(separator: ", ") + (isComplete ? "" : "; not complete")
  }
}

import BoardReview

extension BoardSummary {
  /// The summary as a table for a spreadsheet (RFC 4180): a line of names, a line per case, then one per exception.
  public var csv: [UInt8] {
    var lines = [Self.columns]
    for row in rows {
      let first = row.tallies.first { $0.round == .first }
      let final = row.tallies.first { $0.round == .final }
      lines.append([
        "case", board.number, board.date.iso, row.number.rawValue, row.candidate.string,
        row.agency.string, row.criterion, row.edition, row.received ?? "", row.state.rawValue,
        row.reason.string, Self.digits(first?.approving), Self.digits(first?.disapproving),
        Self.digits(final?.approving), Self.digits(final?.disapproving), Self.marking.string,
      ])
    }
    for exception in exceptions {
      var line = [String](repeating: "", count: Self.columns.count)
      line[0] = "exception"
      line[1] = board.number
      line[2] = board.date.iso
      line[10] = exception.string
      line[15] = Self.marking.string
      lines.append(line)
    }
    return lines.flatMap { Array(($0.map(Self.field).joined(separator: ",") + "\r\n").utf8) }
  }

  private static let columns = [
    "kind", "board", "date", "case", "candidate", "agency", "criterion", "edition", "received",
    "state", "reason", "first approving", "first disapproving", "final approving",
    "final disapproving", "marking",
  ]

  private static func digits(_ number: Int?) -> String { number.map { "\($0)" } ?? "" }

  /// A field as RFC 4180 writes it; what a spreadsheet would take for a formula begins with an apostrophe.
  static func field(_ text: String) -> String {
    let start = text.utf8.first { $0 != 0x20 }
    let isFormula = start.map { "=+-@|%\t\r".utf8.contains($0) } ?? false
    // Wide forms of the same signs are turned into them by some spreadsheets.
    let isWide = text.unicodeScalars.first.map { "＝＋－＠".unicodeScalars.contains($0) } ?? false
    let guarded = isFormula || isWide ? "'" + text : text
    let needsQuotes = guarded.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
    }
    return needsQuotes || isFormula || isWide
      ? "\"" + guarded.replacing("\"", with: "\"\"") + "\"" : guarded
  }
}

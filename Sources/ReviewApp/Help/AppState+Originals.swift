import CaseModel
import HarmlessText
import TextScreen

extension AppState {
  /// Commands while findings and the making of the texts are seen.
  mutating func performInOriginals(_ command: Command, _ number: CaseNumber) -> [Effect] {
    if command == .back {
      sheetTop = 0
      return goBack()
    }
    sheetTop = Self.moved(
      sheetTop, by: command, height: body.size.rows, count: originalsLines(number).count)
    return []
  }

  /// Draws what was found in a package, and how its texts were made of what the agency sent.
  func drawOriginals(_ number: CaseNumber, into screen: inout Screen) {
    let block = body.inset(left: 1, right: 1)
    screen.put(originalsLines(number), from: sheetTop, in: block)
    screen.cursor = block.origin
  }

  func originalsLines(_ number: CaseNumber) -> [StyledLine] {
    guard let package = work[number]?.package else { return [] }
    let width = min(76, size.columns - 2)
    var lines = [StyledLine("What was found in the package", .heading), StyledLine()]
    if package.findings.isEmpty {
      lines += StyledLine.wrapped("Nothing was found against it.", width: width)
    }
    for finding in package.findings {
      let rule: DisplayText = finding.rule.map { " (\($0))" } ?? ""
      lines += StyledLine.wrapped(
        "\(finding.severity.rawValue): \(finding.message)\(rule)",
        finding.severity == .note ? .plain : .warning, width: width)
    }
    lines += [StyledLine(), StyledLine("How the texts were made", .heading)]
    guard let report = package.importReport else {
      return lines + [StyledLine()]
        + StyledLine.wrapped("The package does not tell how its texts were made.", width: width)
    }
    for document in package.cover.documents {
      lines += [StyledLine()] + Self.importLines(document, report, width: width)
    }
    return lines
  }

  private static func importLines(
    _ document: CaseDocument, _ report: ImportReport, width: Int
  ) -> [StyledLine] {
    var lines = StyledLine.wrapped(document.title, .title, width: width)
    if let missing = report.missing(document.id) {
      return lines
        + StyledLine.wrapped(
          "No text could be made of \(missing.source): \(missing.reason).", .warning, indent: 2,
          width: width)
    }
    guard let made = report.document(document.id) else {
      return lines
        + StyledLine.wrapped(
          "The package does not tell how this text was made.", indent: 2, width: width)
    }
    lines += StyledLine.wrapped(facts(made), indent: 2, width: width)
    let remarks = made.remarks
    for remark in remarks {
      lines += StyledLine.wrapped(
        remark.sentence, remark.severity == .note ? .plain : .warning, indent: 2, width: width)
    }
    if remarks.isEmpty {
      lines += StyledLine.wrapped(
        "Nothing was found in which the text differs from the original.", indent: 2, width: width)
    }
    return lines
  }

  private static func facts(_ made: DocumentImport) -> DisplayText {
    let tool: DisplayText = made.tool.map { ", by \($0.name) \($0.version)" } ?? ""
    let pages: DisplayText = made.pages.map { $0 == 1 ? ", 1 page" : ", \($0) pages" } ?? ""
    let words: DisplayText = made.words == 1 ? "1 word" : "\(made.words) words"
    return "Of \(made.source), \(made.format.title)\(tool)\(pages), \(words)."
  }
}

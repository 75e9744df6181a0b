import HarmlessText

extension CaseReport {
  /// The report for people: a heading, then every finding with its place and what to do about it.
  ///
  /// - Parameter width: in columns; no line is wider.
  public func lines(width: Int) -> [ReportLine] {
    let width = max(width, 24)
    var lines = WordWrap.lines(heading, columns: width).map { ReportLine(($0, .heading)) }
    for finding in findings { lines += Self.lines(finding, width: width) }
    return lines
  }

  /// The number and whose case it is; the path where the cover does not say.
  private var heading: DisplayText {
    guard let cover else {
      return (subject == .docket ? "\(path) as a whole" : path)
        + (findings.isEmpty ? ": \(nothing)" : "")
    }
    // A name of a hundred columns is no name; it must not push the findings away.
    let candidate = cover.candidate.truncated(toColumns: 100)
    let agency = cover.agency.display.truncated(toColumns: 100)
    let isNamedSo = path.string.split(separator: "/").last == cover.number.rawValue[...]
    let number: DisplayText =
      isNamedSo ? "\(cover.number.rawValue)" : "\(cover.number.rawValue) (\(path))"
    return findings.isEmpty
      ? "\(number) · \(candidate): \(nothing)"
      : """
      \(number) · \(candidate) · \(agency) · criterion \
      \(cover.criterion.rawValue)
      """
  }

  private var nothing: DisplayText {
    switch limit {
    case .error: "no errors"
    case .warning: "no errors or warnings"
    case .note: "nothing found"
    }
  }

  /// Beside the severity where there is room, and below it where there is not.
  private static func lines(_ finding: Finding, width: Int) -> [ReportLine] {
    let isWide = width >= 60
    let indent = isWide ? 11 : 4
    let label = DisplayText("  \(finding.severity.rawValue)").padded(toColumns: isWide ? 11 : 0)
    let tone = ReportLine.Tone.severity(finding.severity)
    let margin = DisplayText.spaces(indent)
    var lines: [ReportLine] = isWide ? [] : [ReportLine((label, tone))]
    for (index, text) in WordWrap.lines(finding.message, columns: width - indent).enumerated() {
      let isFirst = isWide && index == 0
      lines.append(
        isFirst
          ? ReportLine((label, tone), (text, .plain)) : ReportLine((margin, .plain), (text, .plain))
      )
    }
    var asides = [source(of: finding)]
    if finding.severity != .note, let check = CheckDescription.named(finding.check) {
      asides.append(DisplayText(untrusted: check.advice.filter { $0 != "`" }))
    }
    for aside in asides {
      for text in WordWrap.lines(aside, columns: width - indent) {
        lines.append(ReportLine((margin, .plain), (text, .aside)))
      }
    }
    return lines
  }

  /// Where it was found, by which check, by which rule.
  private static func source(of finding: Finding) -> DisplayText {
    let place = [finding.file, finding.place].compactMap { $0 }.joined(separator: ", ")
    let rule = DisplayText(untrusted: finding.rule ?? "")
    let parts: [DisplayText] = [place, rule, "\(finding.check)"]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

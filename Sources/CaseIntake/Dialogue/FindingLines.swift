import CaseModel
import HarmlessText

/// Findings as plain lines, the gravest first.
public enum FindingLines {
  /// One group for each severity that occurs.
  public static func lines(_ findings: [Finding], width: Int) -> [DisplayText] {
    guard !findings.isEmpty else { return ["Nothing was found against the package."] }
    return Finding.Severity.allCases.flatMap { severity -> [DisplayText] in
      let group = findings.filter { $0.severity == severity }
      guard !group.isEmpty else { return [] }
      return [heading(severity, group.count)] + group.flatMap { lines($0, width: width) }
    }
  }

  private static func heading(_ severity: Finding.Severity, _ count: Int) -> DisplayText {
    switch severity {
    case .error: count == 1 ? "1 error" : "\(count) errors"
    case .warning: count == 1 ? "1 warning" : "\(count) warnings"
    case .note: count == 1 ? "1 note" : "\(count) notes"
    }
  }

  private static func lines(_ finding: Finding, width: Int) -> [DisplayText] {
    let place = [finding.file, finding.place].compactMap { $0 }.joined(separator: ", ")
    let rule: DisplayText = finding.rule.map { " (\($0))" } ?? ""
    let tail: DisplayText = place.isEmpty ? "" : " \(place)."
    return PlainLines.wrapped(
      "\(finding.check): \(finding.message)\(rule)\(tail)", width: width, first: "  ", indent: 4)
  }
}

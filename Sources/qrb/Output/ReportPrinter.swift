import CaseModel
import HarmlessText
import StrictJSON

/// Prints reports on packages, for people or for programs, and counts them.
final class ReportPrinter {
  private let form: Form
  private let severity: Finding.Severity
  private let isQuiet: Bool
  /// How many packages there will be.
  let total: Int
  private let terminal = OutputTerminal()
  private var progress: CheckProgress
  /// What was printed so far, in numbers.
  private(set) var summary = ReportSummary()
  private var isFirst = true

  /// How reports are printed.
  enum Form {
    case text
    /// A JSON object a line.
    case json
  }

  /// - Parameters:
  ///   - severity: less grave findings are left out.
  ///   - isQuiet: whether cases without findings and the summary are left out.
  ///   - total: how many packages there will be, for the progress.
  init(
    form: Form = .text, severity: Finding.Severity = .note, isQuiet: Bool = false, total: Int = 1
  ) {
    self.form = form
    self.severity = severity
    self.isQuiet = isQuiet
    self.total = total
    progress = CheckProgress(total: total)
  }

  /// Prints one report.
  func print(_ report: CaseReport) {
    summary.add(report)
    let shown = report.limited(to: severity)
    defer { progress.show(summary) }
    if shown.findings.isEmpty, isQuiet || form == .text && report.subject == .docket { return }
    progress.clear()
    switch form {
    case .json:
      Standard.output(String(decoding: shown.jsonValue.encodedOnOneLine(), as: UTF8.self) + "\n")
    case .text: Standard.output(text(shown))
    }
  }

  /// Prints how many cases there were.
  func finish() {
    progress.clear()
    guard form == .text, !isQuiet else { return }
    Standard.output((isFirst ? "" : "\n") + summary.sentence.string + "\n")
  }

  private func text(_ report: CaseReport) -> String {
    // A blank line parts cases of several lines; those in order stand one below the other.
    let lines = report.lines(width: terminal.width)
    let gap = isFirst || lines.count == 1 && lastHadOneLine ? "" : "\n"
    (isFirst, lastHadOneLine) = (false, lines.count == 1)
    return gap + lines.map { terminal.styled($0) + "\n" }.joined()
  }

  private var lastHadOneLine = true
}

import HarmlessText
import StrictJSON

extension VerificationReport {
  /// The name of the format in JSON, with its version.
  public static let format = "qrb-verification/1"

  /// Every check with what was found, the verdict last; lines without their line feeds.
  public var lines: [DisplayText] {
    var lines: [DisplayText] = title.isEmpty ? [path] : ["\(path): \(title)"]
    for check in checks {
      lines.append("")
      lines.append(
        "\(check.name.word): \(check.state.word)\(check.summary.isEmpty ? "" : ". ")\(check.summary)"
      )
      for fault in check.faults { lines.append("  WRONG  \(fault)") }
      for note in check.unchecked { lines.append("  not checked  \(note)") }
      for note in check.notes { lines.append("  \(note)") }
    }
    lines.append("")
    lines.append(verdict)
    return lines
  }

  private var verdict: DisplayText {
    guard isVerified else {
      let count = checks.reduce(0) { $0 + $1.faults.count }
      return "NOT VERIFIED: \(count == 1 ? "one thing is" : "\(count) things are") wrong."
    }
    let open = checks.filter { !$0.unchecked.isEmpty }.map(\.name.word.string)
    return open.isEmpty
      ? "VERIFIED."
      : "VERIFIED, as far as it could be checked. Not checked in full: \(open.joined(separator: ", "))."
  }

  /// The report for programs; `docs/schemas/verification.schema.json` describes it.
  public var jsonValue: JSONValue {
    .object([
      "format": .string(Self.format), "subject": .string(subject.rawValue),
      "path": .string(path.string), "title": .string(title.string),
      "verdict": .string(isVerified ? "verified" : "not-verified"),
      "checks": .array(
        checks.map { check in
          .object([
            "check": .string(check.name.rawValue), "state": .string(check.state.rawValue),
            "summary": .string(check.summary.string), "faults": Self.value(check.faults),
            "unchecked": Self.value(check.unchecked), "notes": Self.value(check.notes),
          ])
        }),
    ])
  }

  private static func value(_ texts: [DisplayText]) -> JSONValue {
    .array(texts.map { .string($0.string) })
  }
}

extension VerificationCheck.Name {
  /// The heading of its part of a report.
  var word: DisplayText {
    switch self {
    case .convening: "The board"
    case .files: "Files"
    case .signatures: "Signatures"
    case .chains: "Chains"
    case .rules: "Rules"
    case .seals: "Sealed ballots"
    case .counts: "Counts"
    case .packages: "Packages"
    case .results: "Results and notices"
    case .bag: "The bag"
    case .statements: "Statements"
    case .made: "Made anew"
    case .notice: "The notice"
    }
  }
}

extension VerificationCheck.State {
  var word: DisplayText {
    switch self {
    case .holds: "good"
    case .fails: "WRONG"
    case .partly: "good as far as checked"
    }
  }
}

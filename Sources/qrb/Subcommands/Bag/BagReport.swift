import BagIt
import HarmlessText

/// What is printed of each bag.
struct BagReport: Sendable {
  let printsJSON: Bool
  let isQuiet: Bool

  func tell(_ path: String, _ outcome: BagBatch.Outcome) {
    let shown = DisplayText(untrusted: path)
    switch outcome {
    case .success(let validation):
      if isQuiet, !validation.hasErrors { return }
      if printsJSON {
        Standard.output(validation.json(path: path) + "\n")
      } else {
        Standard.output(Self.text(of: validation, path: shown))
      }
    case .failure(let refusal):
      if printsJSON { Standard.output(BagValidation.json(path: path, refusal: refusal) + "\n") }
      Complaint.say("\(shown): the bag cannot be opened; it \(refusal.folderReason).")
    }
  }

  private static func text(of validation: BagValidation, path: DisplayText) -> String {
    var text = "\(path): \(verdict(of: validation))\n"
    for finding in validation.findings where finding.severity != .note {
      let line: DisplayText = finding.line.map { ", line \($0)" } ?? ""
      let place: DisplayText = finding.file.map { "\($0.display)\(line): " } ?? ""
      text += "  \(finding.severity.rawValue): \(place)\(finding.message)\n"
    }
    if validation.omitted > 0 {
      text += "  … and \(validation.omitted) more; --limit findings=N shows them.\n"
    }
    return text
  }

  private static func verdict(of validation: BagValidation) -> String {
    var words: [String] = []
    switch (validation.isComplete, validation.isValid) {
    case (false, _): words.append("not complete, so not valid")
    case (true, nil): words.append("complete (digests were not compared)")
    case (true, true?): words.append("valid")
    case (true, false?): words.append("complete, but not valid")
    }
    words.append(validation.isSafe ? "safe" : "NOT SAFE")
    if validation.errors > 0 { words.append(count(validation.errors, "error")) }
    if validation.warnings > 0 { words.append(count(validation.warnings, "warning")) }
    return words.joined(separator: "; ")
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

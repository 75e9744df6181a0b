import BoardRecord
import CaseIntake
import CaseModel
import Glibc
import HarmlessText
import StrictJSON

/// What is said of a case that was taken in, for people and as JSON.
struct IntakeReport {
  let plan: IntakePlan
  let package: CasePackage
  /// Where it lies, or would lie.
  let path: String
  let isDryRun: Bool
  var docketing: CaseDocketing.Outcome?

  /// Columns for plain lines on standard output; the last stays free, where a full line would wrap.
  static var width: Int { OutputTerminal().width - 1 }

  /// What was found, in the colours of the terminal.
  static func findings(_ package: CasePackage, path: String) -> String {
    let terminal = OutputTerminal()
    return CaseReport(package, path: DisplayText(untrusted: path)).lines(width: terminal.width)
      .map { terminal.styled($0) + "\n" }.joined()
  }

  /// The lines about the package itself.
  func lines(width: Int) -> [DisplayText] {
    let count = package.cover.documents.count
    let documents: DisplayText = count == 1 ? "1 document" : "\(count) documents"
    let number = package.cover.number.rawValue
    return PlainLines.wrapped(
      isDryRun
        ? "Nothing was written. Case \(number) would go to \(path), with \(documents)."
        : "Case \(number) is in: \(path), with \(documents).", width: width)
  }

  /// What became of the docketing, and what to do next.
  static func words(
    _ outcome: CaseDocketing.Outcome, number: CaseNumber, docket: String, person: String
  ) -> [DisplayText] {
    switch outcome {
    case .docketed(let code):
      return ["Case \(number.rawValue) is on the docket. Receipt \(code.description)."]
    case .open(let checks):
      let options = checks.map { "--resolve \($0)=REASON" }.joined(separator: " ")
      // The command stays on one line, to be copied.
      return PlainLines.wrapped(
        "NOT on the docket: \(checks.joined(separator: ", ")) found errors that nobody has settled (R43). "
          + "Have them put right, or settle each with a reason the board will read:", width: width
      ) + [
        "  qrb case docket \(number.rawValue) --docket \(ShellWord.quoted(docket)) --as \(person) \(options)"
      ]
    }
  }

  /// The result for programs.
  var json: JSONValue {
    var docketed: JSONValue = .object(["docketed": .bool(false)])
    switch docketing {
    case .docketed(let code):
      docketed = .object(["docketed": .bool(true), "receipt": .string(code.description)])
    case .open(let checks):
      docketed = .object([
        "docketed": .bool(false), "open": .array(checks.map(JSONValue.string)),
      ])
    case nil: break
    }
    return .object([
      "format": "qrb-intake-result/1", "case": .string(package.cover.number.rawValue),
      "package": .string(path), "written": .bool(!isDryRun),
      "digest": .optional(package.digest?.hex), "docket": docketed,
      "cover": package.cover.jsonValue, "importReport": package.importReport?.jsonValue,
      "leftOut": .array(
        plan.leftOut.map {
          .object(["file": .string($0.name.string), "reason": .string($0.reason.string)])
        }),
      "report": CaseReport(package, path: DisplayText(untrusted: path)).jsonValue,
    ])
  }
}

import BoardRecord
import BoardReview
import HarmlessText
import StrictJSON

extension Convening {
  /// Everything that is to be known before a board is convened, as lines.
  func lines(docket: String) -> [DisplayText] {
    let board = plan.board
    var lines: [DisplayText] = [
      "Board \(board.number), \(board.kind.rawValue), \(board.date.iso), marked \(board.banner)",
      board.requiresSignatures
        ? "Statements are signed and ballots sealed."
        : "WITHOUT KEYS: nothing is signed or sealed.",
    ]
    for member in board.members {
      let served: DisplayText = member.hasServedBefore ? ", has served before" : ""
      lines.append(
        "  \(member.id.rawValue)   \(member.name), \(member.agency.display), \(member.appointment.rawValue)\(served)"
      )
    }
    for administrator in board.administrators {
      lines.append("  \(administrator.id.rawValue)   \(administrator.name), administrator")
    }
    let numbers = board.cases.map(\.number.rawValue).joined(separator: ", ")
    lines.append("Cases: \(numbers.isEmpty ? "none" : numbers)")
    for (number, refusals) in plan.leftOff {
      for refusal in refusals {
        lines.append("Left off: \(number.rawValue). \(refusal.message)")
      }
      if refusals.contains(where: { $0.rule == "R43" }) {
        lines.append(
          "  afterwards: qrb case docket \(number.rawValue) --docket \(ShellWord.quoted(docket)) --as NAME --resolve CHECK=REASON"
        )
      }
    }
    for (number, reason) in unusable { lines.append("Left off: \(number.rawValue). \(reason)") }
    return lines + warnings.map { "Note: \($0)" }
  }

  /// The same for programs, with what came of it.
  func json(state: String, receipt: Receipt?) -> JSONValue {
    .object([
      "format": "qrb-convening/1", "board": .string(plan.board.number), "state": .string(state),
      "signed": .bool(plan.board.requiresSignatures),
      "refusals": .array(plan.refusals.map(Self.json)),
      "cases": .array(plan.board.cases.map { .string($0.number.rawValue) }),
      "leftOff": .array(
        plan.leftOff.map {
          .object([
            "case": .string($0.number.rawValue), "refusals": .array($0.refusals.map(Self.json)),
          ])
        }
          + unusable.map {
            .object(["case": .string($0.number.rawValue), "message": .string($0.reason.string)])
          }), "warnings": .array(warnings.map { .string($0.string) }),
      "receipt": .optional(receipt?.code.description), "statement": .optional(receipt?.id.hex),
      "rosterDigest": .optional(Roster.digest(of: plan.board)),
    ])
  }

  private static func json(_ refusal: Refusal) -> JSONValue {
    .object([
      "rule": .optional(refusal.rule), "message": .string(refusal.reason.message.string),
    ])
  }
}

import BoardReview
import StrictJSON

extension BoardSummary {
  /// The summary as JSON; `docs/schemas/summary.schema.json` describes it.
  public var json: [UInt8] {
    JSONValue.object([
      "format": .string(Self.format), "marking": .string(Self.marking.string),
      "practice": .bool(board.kind == .practice), "board": .string(board.number),
      "date": .string(board.date.iso),
      "totals": .object(
        State.allCases.map { JSONMember($0.rawValue, .integer(count($0))) }),
      "cases": .array(rows.map(Self.value)),
      "exceptions": .array(exceptions.map { .string($0.string) }),
    ]).encoded()
  }

  private static func value(_ row: Row) -> JSONValue {
    .object([
      "case": .string(row.number.rawValue),
      "candidate": row.candidate.isEmpty ? nil : .string(row.candidate.string),
      "agency": .string(row.agency.string), "criterion": .string(row.criterion),
      "edition": .string(row.edition), "received": .optional(row.received),
      "state": .string(row.state.rawValue),
      "reason": row.reason.isEmpty ? nil : .string(row.reason.string),
      "counts": .array(
        row.tallies.map { tally in
          .object([
            "round": .string(tally.round.rawValue), "approving": .integer(tally.approving),
            "disapproving": .integer(tally.disapproving),
          ])
        }),
    ])
  }
}

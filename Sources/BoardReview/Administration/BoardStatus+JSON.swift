import StrictJSON

extension BoardStatus {
  /// The status for programs, format `qrb-board-status/1`.
  public var jsonValue: JSONValue {
    .object([
      "format": "qrb-board-status/1", "board": .string(board.number),
      "kind": .string(board.kind.rawValue), "date": .string(board.date.iso),
      "banner": .string(board.banner.string), "adjourned": .bool(hasAdjourned),
      "members": .array(board.members.map { .string($0.id.rawValue) }),
      "administrators": .array(board.administrators.map { .string($0.id.rawValue) }),
      "unavailable": .array(unavailable.map { .string($0.rawValue) }),
      "moratoria": .array(moratoria.map { .string($0.phrase.string) }),
      "cases": .array(cases.map(\.jsonValue)),
      "exceptions": .array(
        exceptions.map {
          .object([
            "kind": .string($0.body.kind.rawValue), "by": .string($0.author.rawValue),
            "message": .string($0.message.string),
          ])
        }),
    ])
  }
}

extension CaseStatus {
  var jsonValue: JSONValue {
    .object([
      "case": .string(number.rawValue), "phase": .optional(phase?.name),
      "phrase": .string(phrase.string), "outcome": .optional(phase?.outcome?.rawValue),
      "members": .array(
        standings.map {
          .object(["id": .string($0.member.rawValue), "standing": .string($0.standing.name)])
        }), "waitingFor": .array(waitingFor.map { .string($0.rawValue) }),
      "next": .optional(next?.string),
      "acts": .array(
        acts.map { kind, refusal in
          .object([
            "act": .string(kind.rawValue), "allowed": .bool(refusal == nil),
            "rule": .optional(refusal?.rule),
            "reason": .optional(refusal?.reason.message.string),
          ])
        }),
    ])
  }
}

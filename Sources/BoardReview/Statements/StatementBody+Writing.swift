import CaseModel
import StrictJSON

extension StatementBody {
  /// What it says for writing, members in a fixed order.
  var jsonValue: JSONValue {
    switch self {
    case .boardConvened(let board): .object(["board": board.jsonValue])
    case .caseDocketed(let docketed): .object(["case": docketed.jsonValue])
    case .discrepancyResolved(let number, let package, let check, let reason):
      .object([
        "case": .string(number.rawValue), "package": .string(package.hex),
        "check": .string(check), "reason": .string(reason),
      ])
    case .conflictAnswered(let number, let answer):
      .object([
        "case": .string(number.rawValue), "answer": .string(answer.name),
        "reason": .optional(answer.reason?.rawValue),
      ])
    case .ballotCast(let number, let sealed), .finalVoteCast(let number, let sealed):
      .object(["case": .string(number.rawValue), "sealed": sealed.jsonValue])
    case .receiptGiven(let number, let round, let member, let statement):
      .object([
        "case": .string(number.rawValue), "round": .string(round.rawValue),
        "member": .string(member.rawValue), "statement": .string(statement.hex),
      ])
    case .ballotsOpened(let number, let round, let ballots):
      .object([
        "case": .string(number.rawValue), "round": .string(round.rawValue),
        "ballots": .array(ballots.map(\.jsonValue)),
      ])
    case .discussionHeld(let number, let record):
      .object(["case": .string(number.rawValue), "record": .string(record)])
    case .resultIssued(let number, let result):
      .object(["case": .string(number.rawValue), "result": result.jsonValue])
    case .caseHeldOver(let number, let reason):
      .object([
        "case": .string(number.rawValue), "reason": .string(reason.name),
        "words": .optional(reason.words),
      ])
    case .caseReturned(let number, let reason):
      .object(["case": .string(number.rawValue), "reason": .string(reason)])
    case .memberUnavailable(let member, let reason):
      .object(["member": .string(member.rawValue), "reason": .string(reason)])
    case .editionOverridden(let number, let edition, let reason):
      .object([
        "case": .string(number.rawValue), "edition": .string(edition.rawValue),
        "reason": .string(reason),
      ])
    case .keyReplaced(let person, let old, let new, let reason):
      .object([
        "person": .string(person.rawValue), "old": old?.jsonValue, "new": new.jsonValue,
        "reason": .string(reason),
      ])
    case .moratoriumDeclared(let scope, let reason), .moratoriumEnded(let scope, let reason):
      .object([
        "scope": .string(scope.name), "agency": .optional(scope.agency), "reason": .string(reason),
      ])
    case .boardAdjourned(let reason): .object(["reason": .string(reason)])
    }
  }
}

extension SealedBallot {
  var jsonValue: JSONValue { .object(["digest": .string(digest), "size": .integer(size)]) }
}

extension OpenedBallot {
  var jsonValue: JSONValue {
    .object([
      "member": .string(member.rawValue), "statement": .string(statement.hex),
      "ballot": .string(String(decoding: bytes, as: UTF8.self)), "signature": .optional(signature),
    ])
  }
}

extension ConflictAnswer {
  var name: String {
    switch self {
    case .none: "none"
    case .excused: "excused"
    }
  }

  var reason: ExcusalReason? {
    switch self {
    case .none: nil
    case .excused(let reason): reason
    }
  }
}

extension HoldOverReason {
  /// The short name in files.
  public var name: String {
    switch self {
    case .careerMajorityLost: "career-majority-lost"
    case .fewerThanTwoMembers: "fewer-than-two-members"
    case .tie: "tie"
    case .undecidedAtAdjournment: "undecided-at-adjournment"
    case .moratorium: "moratorium"
    case .other: "other"
    }
  }

  /// The words of a reason that has no name of its own.
  var words: String? {
    switch self {
    case .other(let words): words
    default: nil
    }
  }
}

import BoardReview
import StrictJSON

extension InsideRecord {
  /// The name of the format, with its version.
  public static let format = "qrb-result/2"

  /// The record as JSON, with what it rests on; `docs/schemas/result.schema.json` describes it.
  public func json(from record: CaseStatements) -> [UInt8] { jsonValue(from: record).encoded() }

  func jsonValue(from record: CaseStatements) -> JSONValue {
    .object([
      "format": .string(Self.format), "marking": .string(Self.marking.string),
      "practice": .bool(board.kind == .practice), "board": board.jsonValue, "case": docketed,
      "cover": cover.jsonValue, "standings": .array(proceeding.standings.map(Self.value)),
      "firstBallots": ballots(in: .first), "discussion": .optional(proceeding.discussion),
      "finalVotes": ballots(in: .final),
      "tallies": .array(Round.allCases.compactMap { proceeding.tally(of: $0).map(Self.value) }),
      "disposition": dispositionValue, "issued": issued?.jsonValue,
      "statements": .array(record.files.map(Self.value)),
      "chains": .object(
        record.chains.map { chain in
          JSONMember(chain.author.rawValue, .array(chain.ids.map { .string($0.hex) }))
        }),
    ])
  }

  private static func value(_ file: StatementFile) -> JSONValue {
    .object([
      "id": .string(file.id.hex), "author": .string(file.statement.author.rawValue),
      "sequence": .integer(file.statement.sequence),
      "kind": .string(file.statement.body.kind.rawValue),
      "signed": .bool(file.signature != nil),
    ])
  }

  private var docketed: JSONValue { proceeding.docketed.jsonValue }

  private func ballots(in round: Round) -> JSONValue {
    .array(
      proceeding.ballots(in: round).map { counted in
        .object([
          "statement": .string(counted.statement.hex), "ballot": counted.ballot.jsonValue,
        ])
      })
  }

  private var dispositionValue: JSONValue? {
    switch disposition {
    case .approved: .object(["outcome": "approved"])
    case .disapproved: .object(["outcome": "disapproved"])
    case .heldOver(let reason):
      .object([
        "outcome": "held-over", "reason": .string(reason.name),
        "words": .string(reason.phrase.string),
      ])
    case .returned(let reason): .object(["outcome": "returned", "words": .string(reason)])
    case nil: nil
    }
  }

  private static func value(_ seat: (member: Member, standing: MemberStanding)) -> JSONValue {
    let word: String
    var reason: String?
    switch seat.standing {
    case .notAsked: word = "not-asked"
    case .excused(let why): (word, reason) = ("excused", why.rawValue)
    case .unavailable: word = "unavailable"
    case .reading: word = "reading"
    case .cast: word = "cast"
    case .discussing: word = "discussing"
    case .finalCast: word = "final-cast"
    }
    return .object([
      "member": .string(seat.member.id.rawValue), "standing": .string(word),
      "reason": .optional(reason),
    ])
  }

  private static func value(_ tally: Tally) -> JSONValue {
    .object([
      "round": .string(tally.round.rawValue), "approving": .integer(tally.approving),
      "disapproving": .integer(tally.disapproving), "outcome": .optional(tally.outcome?.rawValue),
    ])
  }
}

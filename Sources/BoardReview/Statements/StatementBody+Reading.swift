import CaseModel
import StrictJSON

extension StatementBody {
  /// Reads what a statement of that kind says, strictly.
  init(_ kind: StatementKind, reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly(Self.names(of: kind))
    switch kind {
    case .boardConvened: self = .boardConvened(try Board(reading: reader.required("board")))
    case .caseDocketed: self = .caseDocketed(try DocketedCase(reading: reader.required("case")))
    case .boardAdjourned: self = .boardAdjourned(reason: try reader.string("reason"))
    case .memberUnavailable:
      self = .memberUnavailable(try reader.person("member"), reason: try reader.string("reason"))
    case .keyReplaced:
      var old: PersonKeys?
      if let keys = try reader.optional("old") { old = try PersonKeys(reading: keys) }
      self = .keyReplaced(
        try reader.person("person"), old: old, new: try PersonKeys(reading: reader.required("new")),
        reason: try reader.string("reason"))
    case .moratoriumDeclared:
      self = .moratoriumDeclared(
        try MoratoriumScope(reading: reader), reason: try reader.string("reason"))
    case .moratoriumEnded:
      self = .moratoriumEnded(
        try MoratoriumScope(reading: reader), reason: try reader.string("reason"))
    default: self = try Self.read(kind, about: try reader.caseNumber("case"), from: reader)
    }
  }

  private static func read(
    _ kind: StatementKind, about number: CaseNumber, from reader: JSONReader
  ) throws(JSONError) -> StatementBody {
    switch kind {
    case .discrepancyResolved:
      .discrepancyResolved(
        number, try reader.packageDigest("package"),
        check: try reader.required("check").checkName(), reason: try reader.string("reason"))
    case .conflictAnswered: .conflictAnswered(number, try ConflictAnswer(reading: reader))
    case .ballotCast: .ballotCast(number, try SealedBallot(reading: reader.required("sealed")))
    case .finalVoteCast:
      .finalVoteCast(number, try SealedBallot(reading: reader.required("sealed")))
    case .receiptGiven:
      .receiptGiven(
        number, try reader.choice("round"), member: try reader.person("member"),
        statement: try reader.statementID("statement"))
    case .ballotsOpened:
      .ballotsOpened(
        number, try reader.choice("round"),
        try reader.list("ballots") { element throws(JSONError) in
          try OpenedBallot(reading: element)
        })
    case .discussionHeld: .discussionHeld(number, record: try reader.string("record"))
    case .resultIssued:
      .resultIssued(number, try IssuedResult(reading: reader.required("result")))
    case .caseHeldOver: .caseHeldOver(number, try HoldOverReason(reading: reader))
    case .caseReturned: .caseReturned(number, reason: try reader.string("reason"))
    case .editionOverridden:
      .editionOverridden(
        number, try reader.editionID("edition"), reason: try reader.string("reason"))
    case .boardConvened, .caseDocketed, .memberUnavailable, .keyReplaced, .moratoriumDeclared,
      .moratoriumEnded, .boardAdjourned:
      throw reader.error(.wrongKind(expected: "a statement about a case"))
    }
  }

  private static func names(of kind: StatementKind) -> Set<String> {
    switch kind {
    case .boardConvened: ["board"]
    case .caseDocketed: ["case"]
    case .discrepancyResolved: ["case", "package", "check", "reason"]
    case .conflictAnswered: ["case", "answer", "reason"]
    case .ballotCast, .finalVoteCast: ["case", "sealed"]
    case .receiptGiven: ["case", "round", "member", "statement"]
    case .ballotsOpened: ["case", "round", "ballots"]
    case .discussionHeld: ["case", "record"]
    case .resultIssued: ["case", "result"]
    case .caseHeldOver: ["case", "reason", "words"]
    case .caseReturned: ["case", "reason"]
    case .memberUnavailable: ["member", "reason"]
    case .editionOverridden: ["case", "edition", "reason"]
    case .keyReplaced: ["person", "old", "new", "reason"]
    case .moratoriumDeclared, .moratoriumEnded: ["scope", "agency", "reason"]
    case .boardAdjourned: ["reason"]
    }
  }
}

extension SealedBallot {
  init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly(["digest", "size"])
    let digest = try reader.string("digest")
    guard let sealed = SealedBallot(digest: digest, size: try reader.ordinal("size")) else {
      throw try reader.required("digest").unacceptable(
        digest, expected: "64 lower-case hexadecimal digits")
    }
    self = sealed
  }
}

extension OpenedBallot {
  init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly(["member", "statement", "ballot", "signature"])
    self.init(
      member: try reader.person("member"), statement: try reader.statementID("statement"),
      bytes: Array(try reader.string("ballot").utf8),
      signature: try reader.optionalString("signature"))
  }
}

extension ConflictAnswer {
  init(reading reader: JSONReader) throws(JSONError) {
    let answer = try reader.required("answer")
    switch try answer.string() {
    case "none":
      if let reason = try reader.optional("reason") { throw reason.error(.unknownName("reason")) }
      self = .none
    case "excused": self = .excused(try reader.choice("reason"))
    case let other: throw answer.unacceptable(other, expected: "one of \"none\", \"excused\"")
    }
  }
}

extension HoldOverReason {
  init(reading reader: JSONReader) throws(JSONError) {
    let reason = try reader.required("reason")
    let name = try reason.string()
    if name != "other", let words = try reader.optional("words") {
      throw words.error(.unknownName("words"))
    }
    switch name {
    case "career-majority-lost": self = .careerMajorityLost
    case "fewer-than-two-members": self = .fewerThanTwoMembers
    case "tie": self = .tie
    case "undecided-at-adjournment": self = .undecidedAtAdjournment
    case "moratorium": self = .moratorium
    case "other": self = .other(try reader.string("words"))
    default: throw reason.unacceptable(name, expected: "a reason to hold a case over")
    }
  }
}

import StrictJSON

extension Ballot {
  /// The ballot for writing, members in a fixed order.
  public var jsonValue: JSONValue {
    .object([
      "format": .string(Self.format), "board": .string(board),
      "roster": .optional(roster),
      "case": .string(caseNumber.rawValue), "package": .string(package.hex),
      "member": .string(member.rawValue), "round": .string(round.rawValue),
      "edition": .string(edition.rawValue), "vote": .string(vote.rawValue),
      "reasons": .array(reasons.map(\.jsonValue)), "overall": .string(overall),
      "presentationInadequate": .bool(presentationInadequate),
      "recommendations": .string(recommendations), "guidance": .string(guidance),
      "nonce": .string(nonce.hex), "claimedTime": .string(claimedTime),
    ])
  }

  /// The bytes that are signed and sealed.
  public var encoded: [UInt8] { jsonValue.encoded() }
}

extension QualificationReasons {
  /// The reasons for writing, members in a fixed order.
  public var jsonValue: JSONValue {
    .object([
      "number": .integer(number), "text": .string(text), "isDeficient": .bool(isDeficient),
      "passages": .array(passages.map(\.jsonValue)),
    ])
  }
}

extension CitedPassage {
  /// The passage for writing, members in a fixed order.
  public var jsonValue: JSONValue {
    .object([
      "document": .string(document), "page": .integer(page), "paragraph": .integer(paragraph),
      "quote": .string(quote),
    ])
  }
}

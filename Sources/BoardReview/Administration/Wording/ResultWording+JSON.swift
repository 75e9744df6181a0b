import StrictJSON

extension ResultWording {
  /// The words as `init(reading:)` takes them.
  public var jsonValue: JSONValue {
    .object([
      "reasons": .array(
        reasons.keys.sorted().filter { !self[.reasons($0)].isBlank }.map {
          .object(["number": .integer($0), "text": .string(self[.reasons($0)])])
        }),
      "guidance": .string(guidance), "recommendations": .string(recommendations),
      "presentationInadequate": .bool(presentationInadequate),
      "deficiencies": deficiencies.map { .array($0.sorted().map { .integer($0) }) },
    ])
  }
}

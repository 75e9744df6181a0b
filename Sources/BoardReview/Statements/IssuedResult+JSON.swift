import StrictJSON

extension IssuedResult {
  /// Reads a result strictly: unknown names, and a qualification named twice, are refused.
  init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly([
      "outcome", "reasons", "guidance", "recommendations", "presentationInadequate", "deficiencies",
    ])
    var reasons: [Int: String] = [:]
    for element in try reader.required("reasons").elements() {
      try element.allowOnly(["number", "text"])
      let number = try element.ordinal("number")
      guard reasons.updateValue(try element.string("text"), forKey: number) == nil else {
        throw element.unacceptable("\(number)", expected: "a qualification not yet named")
      }
    }
    var deficiencies: [Int] = []
    for element in try reader.required("deficiencies").elements() {
      let number = try element.integer()
      guard number >= 1, !deficiencies.contains(number) else {
        throw element.unacceptable("\(number)", expected: "a qualification not yet named")
      }
      deficiencies.append(number)
    }
    self.init(
      outcome: try reader.choice("outcome"), reasons: reasons,
      guidance: try reader.string("guidance"),
      recommendations: try reader.string("recommendations"),
      presentationInadequate: try reader.required("presentationInadequate").bool(),
      deficiencies: deficiencies)
  }

  /// The result for writing, members and reasons in a fixed order.
  public var jsonValue: JSONValue {
    .object([
      "outcome": .string(outcome.rawValue),
      "reasons": .array(
        reasons.sorted { $0.key < $1.key }.map { number, text in
          .object(["number": .integer(number), "text": .string(text)])
        }),
      "guidance": .string(guidance), "recommendations": .string(recommendations),
      "presentationInadequate": .bool(presentationInadequate),
      "deficiencies": .array(deficiencies.map(JSONValue.integer)),
    ])
  }
}

import StrictJSON

/// What an administrator words of a result; the outcome is never among it, since that is counted (R23).
public struct ResultWording: Hashable, Sendable {
  /// Specific reasons by the number of the qualification (R25).
  public var reasons: [Int: String] = [:]
  /// What else the agency should know; may be empty.
  public var guidance = ""
  /// Training or experience recommended (R26); may be empty.
  public var recommendations = ""
  /// Whether the way the case was presented was the ground (R29).
  public var presentationInadequate = false
  /// Qualifications in which deficiencies are noted (R30); nil for those that have reasons.
  public var deficiencies: [Int]?

  /// A result without any words.
  public init() {}

  /// Reads a file; every member may be absent, unknown ones are refused.
  public init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly([
      "reasons", "guidance", "recommendations", "presentationInadequate", "deficiencies",
    ])
    for element in try reader.optional("reasons")?.elements() ?? [] {
      try element.allowOnly(["number", "text"])
      let number = try element.ordinal("number")
      guard reasons.updateValue(try element.string("text"), forKey: number) == nil else {
        throw element.unacceptable("\(number)", expected: "a qualification not yet named")
      }
    }
    guidance = try reader.optionalString("guidance") ?? ""
    recommendations = try reader.optionalString("recommendations") ?? ""
    presentationInadequate = try reader.flag("presentationInadequate")
    guard let list = try reader.optional("deficiencies") else { return }
    var numbers: [Int] = []
    for element in try list.elements() {
      let number = try element.integer()
      guard number >= 1, !numbers.contains(number) else {
        throw element.unacceptable("\(number)", expected: "a qualification not yet named")
      }
      numbers.append(number)
    }
    deficiencies = numbers
  }

  /// Whether anything is said that a disapproval calls for (R25).
  public var hasReasons: Bool {
    !guidance.isBlank || reasons.values.contains { !$0.isBlank }
  }

  /// Every qualification that is named.
  public var numbers: Set<Int> { Set(reasons.keys).union(deficiencies ?? []) }

  /// The result with the outcome that the count gives.
  public func issued(_ outcome: Outcome) -> IssuedResult {
    let said = reasons.filter { !$0.value.isBlank }
    return IssuedResult(
      outcome: outcome, reasons: said, guidance: guidance, recommendations: recommendations,
      presentationInadequate: presentationInadequate,
      deficiencies: (deficiencies ?? Array(said.keys)).sorted())
  }
}

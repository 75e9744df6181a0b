import CaseModel
import HarmlessText
import StrictJSON

extension RosterPerson {
  /// Reads a person strictly: unknown names and values are refused.
  public init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly([
      "id", "name", "agency", "appointment", "servedBefore", "account", "identity",
      "away",
    ])
    self.init(
      id: try reader.person("id"), name: try reader.displayText("name"),
      agency: try reader.line("agency", limit: 200).map { AgencyName($0) },
      appointment: try reader.optional("appointment") == nil ? nil : reader.choice("appointment"),
      hasServedBefore: try reader.flag("servedBefore"),
      account: try reader.line("account", limit: 64),
      identity: try reader.line("identity", limit: 16_384),
      away: try reader.list("away") { element throws(JSONError) in try element.span() })
  }

  /// The person for writing, members in a fixed order.
  public var jsonValue: JSONValue {
    .object([
      "id": .string(id.rawValue), "name": .string(name.string),
      "agency": .optional(agency?.written), "appointment": .optional(appointment?.rawValue),
      "servedBefore": hasServedBefore ? true : nil, "account": .optional(account),
      "identity": .optional(identity),
      "away": away.isEmpty ? nil : .array(away.map { .string($0.description) }),
    ])
  }
}

extension JSONReader {
  fileprivate func span() throws(JSONError) -> DateSpan {
    let text = try string()
    guard let span = DateSpan(text) else {
      throw unacceptable(text, expected: "a day, or two with a stroke between them")
    }
    return span
  }

  /// One line that says something and has no control characters; nil where the name is absent.
  fileprivate func line(_ name: String, limit: Int) throws(JSONError) -> String? {
    guard let reader = try optional(name) else { return nil }
    let text = try reader.string()
    guard !text.isBlank, text.utf8.count <= limit,
      text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
    else { throw reader.unacceptable(text, expected: "one line of at most \(limit) bytes") }
    return text
  }
}

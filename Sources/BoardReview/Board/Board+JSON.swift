import CaseModel
import HarmlessText
import Qualifications
import StrictJSON

extension Board {
  /// Reads a board strictly: unknown names and values are refused.
  public init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly([
      "number", "kind", "date", "banner", "members", "administrators", "cases",
      "requiresSignatures", "rosterDigest", "recoveryKey",
    ])
    self.init(
      number: try reader.string("number"), kind: try reader.choice("kind"),
      date: try reader.calendarDate("date"), banner: try reader.displayText("banner"),
      members: try reader.list("members") { element throws(JSONError) in
        try Member(reading: element)
      },
      administrators: try reader.list("administrators") { element throws(JSONError) in
        try Administrator(reading: element)
      },
      cases: try reader.list("cases") { element throws(JSONError) in
        try DocketedCase(reading: element)
      }, requiresSignatures: try reader.flag("requiresSignatures"),
      rosterDigest: try reader.optionalDigest("rosterDigest"),
      recoveryKey: try reader.optionalString("recoveryKey"))
  }

  /// The board for writing, members in a fixed order.
  public var jsonValue: JSONValue {
    .object([
      "number": .string(number), "kind": .string(kind.rawValue), "date": .string(date.iso),
      "banner": .string(banner.string), "members": .array(members.map(\.jsonValue)),
      "administrators": .array(administrators.map(\.jsonValue)),
      "cases": .array(cases.map(\.jsonValue)),
      "requiresSignatures": requiresSignatures ? true : nil,
      "rosterDigest": .optional(rosterDigest), "recoveryKey": .optional(recoveryKey),
    ])
  }
}

extension Member {
  init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly(["id", "name", "agency", "appointment", "hasServedBefore", "keys"])
    self.init(
      id: try reader.person("id"), name: try reader.displayText("name"),
      agency: AgencyName(try reader.string("agency")),
      appointment: try reader.choice("appointment"),
      hasServedBefore: try reader.flag("hasServedBefore"), keys: try reader.keys("keys"))
  }

  /// The parts for writing, members in a fixed order.
  public var jsonValue: JSONValue {
    .object([
      "id": .string(id.rawValue), "name": .string(name.string), "agency": .string(agency.written),
      "appointment": .string(appointment.rawValue), "hasServedBefore": .bool(hasServedBefore),
      "keys": keys?.jsonValue,
    ])
  }
}

extension Administrator {
  init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly(["id", "name", "keys"])
    self.init(
      id: try reader.person("id"), name: try reader.displayText("name"),
      keys: try reader.keys("keys"))
  }

  /// The parts for writing, members in a fixed order.
  public var jsonValue: JSONValue {
    .object(["id": .string(id.rawValue), "name": .string(name.string), "keys": keys?.jsonValue])
  }
}

import CaseModel
import Qualifications
import StrictJSON

extension Ballot {
  /// The name of the format, with its version.
  public static let format = "qrb-ballot/1"

  /// Reads the exact bytes of a ballot strictly: unknown names and equal names are refused.
  public init(reading bytes: [UInt8]) throws(JSONError) {
    try self.init(reading: JSONText(bytes).reader)
  }

  /// Reads a ballot strictly: unknown names and values are refused.
  public init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly([
      "format", "board", "roster", "case", "package", "member", "round", "edition", "vote",
      "reasons",
      "overall", "presentationInadequate", "recommendations", "guidance", "nonce", "claimedTime",
    ])
    let format = try reader.required("format")
    let name = try format.string()
    guard name == Self.format else { throw format.unacceptable(name, expected: Self.format) }
    let nonceReader = try reader.required("nonce")
    let nonceText = try nonceReader.string()
    guard let nonce = BallotNonce(hex: nonceText) else {
      throw nonceReader.unacceptable(nonceText, expected: "32 lower-case hexadecimal digits")
    }
    self.init(
      board: try reader.string("board"), caseNumber: try reader.caseNumber("case"),
      package: try reader.packageDigest("package"), member: try reader.person("member"),
      round: try reader.choice("round"), edition: try reader.editionID("edition"),
      vote: try reader.choice("vote"),
      reasons: try reader.list("reasons") { element throws(JSONError) in
        try QualificationReasons(reading: element)
      },
      overall: try reader.string("overall"),
      presentationInadequate: try reader.required("presentationInadequate").bool(),
      recommendations: try reader.string("recommendations"),
      guidance: try reader.string("guidance"), nonce: nonce,
      claimedTime: try reader.string("claimedTime"), roster: try reader.optionalDigest("roster"))
  }
}

extension QualificationReasons {
  init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly(["number", "text", "isDeficient", "passages"])
    self.init(
      number: try reader.ordinal("number"), text: try reader.string("text"),
      isDeficient: try reader.required("isDeficient").bool(),
      passages: try reader.list("passages") { element throws(JSONError) in
        try CitedPassage(reading: element)
      })
  }
}

extension CitedPassage {
  init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly(["document", "page", "paragraph", "quote"])
    self.init(
      document: try reader.string("document"), page: try reader.ordinal("page"),
      paragraph: try reader.ordinal("paragraph"), quote: try reader.string("quote"))
  }
}

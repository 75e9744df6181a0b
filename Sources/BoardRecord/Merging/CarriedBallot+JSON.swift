import BoardReview
import CaseModel
import Sealing
import StrictJSON

extension CarriedBallot {
  /// The name of the format, with its version.
  public static let format = "qrb-carried-ballot/1"

  /// The largest file that is read, in bytes: some hundred ballots of one member.
  public static let sizeLimit = 32 << 20

  /// Reads a file strictly; that it belongs to a board and counts there, only that board's record can say.
  public init(reading bytes: [UInt8]) throws(CarriedBallotError) {
    do throws(JSONError) {
      try self.init(
        reading: JSONText(bytes, limits: JSONLimits(size: Self.sizeLimit, depth: 6)).reader)
    } catch { throw .malformed(error) }
    try checkItself()
  }

  private init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly(["format", "board", "convening", "member", "case", "round", "chain"])
    let format = try reader.string("format")
    guard format == Self.format else {
      throw try reader.required("format").unacceptable(format, expected: "\"\(Self.format)\"")
    }
    guard let convening = StatementID(hex: try reader.string("convening")) else {
      throw try reader.required("convening").error(.wrongKind(expected: "a digest"))
    }
    guard let member = PersonID(try reader.string("member")) else {
      throw try reader.required("member").error(.wrongKind(expected: "a short name"))
    }
    guard let number = CaseNumber(try reader.string("case")) else {
      throw try reader.required("case").error(.wrongKind(expected: "a case number"))
    }
    guard let round = Round(rawValue: try reader.string("round")) else {
      throw try reader.required("round").error(.wrongKind(expected: "\"first\" or \"final\""))
    }
    var chain: [BroughtStatement] = []
    for element in try reader.required("chain").elements() {
      chain.append(try Self.statement(element, of: member, number: chain.count + 1))
    }
    self.init(
      board: try reader.string("board"), convening: convening, member: member, caseNumber: number,
      round: round, chain: chain)
  }

  private static func statement(
    _ reader: JSONReader, of member: PersonID, number: Int
  ) throws(JSONError) -> BroughtStatement {
    try reader.allowOnly(["statement", "signature", "ballot"])
    var ballot: [UInt8]?
    if let text = try reader.optionalString("ballot") {
      ballot = Base64.decode(Array(text.utf8), padded: true)
      if ballot == nil {
        throw try reader.required("ballot").error(.wrongKind(expected: "base 64"))
      }
    }
    return BroughtStatement(
      place: .chain(member, sequence: number), bytes: Array(try reader.string("statement").utf8),
      signature: try reader.optionalString("signature").map { Array($0.utf8) }, ballot: ballot)
  }

  /// The last statement casts the ballot that the file names; what else is in it, the record judges.
  private func checkItself() throws(CarriedBallotError) {
    guard let last = chain.last else { throw .notWhatItSays }
    let statement: Statement
    do throws(JSONError) { statement = try Statement(reading: last.bytes) } catch {
      throw .malformed(error)
    }
    let body = statement.body
    guard body.ballotDigest != nil, body.caseNumber == caseNumber, body.round == round,
      statement.author == member, statement.board == board
    else { throw .notWhatItSays }
  }

  /// The bytes of the file.
  public var encoded: [UInt8] {
    let statements = chain.map { brought -> JSONValue in
      .object([
        "statement": .string(String(decoding: brought.bytes, as: UTF8.self)),
        "signature": .optional(brought.signature.map { String(decoding: $0, as: UTF8.self) }),
        "ballot": .optional(
          brought.ballot.map {
            String(decoding: Base64.encode($0, padded: true), as: UTF8.self)
          }),
      ])
    }
    return JSONValue.object([
      "format": .string(Self.format), "board": .string(board),
      "convening": .string(convening.hex), "member": .string(member.rawValue),
      "case": .string(caseNumber.rawValue), "round": .string(round.rawValue),
      "chain": .array(statements),
    ]).encoded()
  }
}

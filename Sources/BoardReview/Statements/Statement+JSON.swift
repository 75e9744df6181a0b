import StrictJSON

extension Statement {
  /// The name of the format, with its version.
  public static let format = "qrb-statement/1"

  /// How large and how deep its file may be: an opening holds three ballots of at most 512 KiB each.
  static let limits = JSONLimits(size: 4 << 20, depth: 12)

  /// Reads the bytes of a statement's file strictly: unknown names and equal names are refused.
  public init(reading bytes: [UInt8]) throws(JSONError) {
    try self.init(reading: JSONText(bytes, limits: Self.limits).reader)
  }

  /// Reads a statement strictly: unknown names and values are refused.
  public init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly([
      "format", "kind", "board", "author", "sequence", "previous", "seen", "claimedTime", "body",
    ])
    let format = try reader.required("format")
    let name = try format.string()
    guard name == Self.format else { throw format.unacceptable(name, expected: Self.format) }
    let kind: StatementKind = try reader.choice("kind")
    var seen: [PersonID: StatementID] = [:]
    for (name, member) in try reader.required("seen").members() {
      seen[try member.person(spelled: name)] = try member.statementID()
    }
    self.init(
      board: try reader.string("board"), author: try reader.person("author"),
      sequence: try reader.ordinal("sequence"),
      previous: try reader.optional("previous")?.statementID(), seen: seen,
      claimedTime: try reader.string("claimedTime"),
      body: try StatementBody(kind, reading: try reader.required("body")))
  }

  /// The statement for writing: equal statements give equal bytes.
  public var jsonValue: JSONValue {
    .object([
      "format": .string(Self.format), "kind": .string(body.kind.rawValue), "board": .string(board),
      "author": .string(author.rawValue), "sequence": .integer(sequence),
      "previous": .optional(previous?.hex),
      "seen": .object(
        seen.sorted { $0.key < $1.key }.map { JSONMember($0.key.rawValue, .string($0.value.hex)) }),
      "claimedTime": .string(claimedTime), "body": body.jsonValue,
    ])
  }

  /// The bytes of the statement's file, which its id is the digest of.
  public var encoded: [UInt8] { jsonValue.encoded() }
}

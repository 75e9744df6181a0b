import BoardReview

/// A statement's id short enough to be read aloud or noted on paper, such as `K7QF-29MD`.
public struct ReceiptCode: Hashable, Sendable, CustomStringConvertible {
  /// Eight characters with a hyphen in their middle.
  public let description: String

  /// Without I, L, O and U, which are taken for others (Crockford's base 32).
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// The first 40 bits of an id.
  public init(_ id: StatementID) {
    let bits = UInt64(id.hex.prefix(10), radix: 16) ?? 0
    var code: [UInt8] = []
    for group in 0..<8 {
      if group == 4 { code.append(UInt8(ascii: "-")) }
      code.append(Self.alphabet[Int(bits >> UInt64(35 - 5 * group)) & 31])
    }
    description = String(decoding: code, as: UTF8.self)
  }
}

/// What the author of a statement gets once it is safe.
public struct Receipt: Hashable, Sendable {
  /// The statement's id.
  public let id: StatementID
  /// The same, short.
  public var code: ReceiptCode { ReceiptCode(id) }

  /// A receipt for a statement.
  public init(_ id: StatementID) {
    self.id = id
  }
}

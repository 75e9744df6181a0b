/// A statement with the name the store gave it, and what the store found out about its signature.
public struct RecordedStatement: Hashable, Sendable, Identifiable {
  /// SHA-256 of the file's bytes.
  public let id: StatementID
  /// What the file says.
  public let statement: Statement
  /// Whether its signature holds, and by which key.
  public let authenticity: Authenticity

  /// A statement read from a store.
  public init(id: StatementID, statement: Statement, authenticity: Authenticity = .unsigned) {
    self.id = id
    self.statement = statement
    self.authenticity = authenticity
  }
}

/// What a store found out about the signature of a statement; whether that suffices is for the rules.
public enum Authenticity: Hashable, Sendable {
  /// The signature holds over these bytes for this key, whoever's it is.
  case verified(by: SigningKey)
  /// No signature stands beside it.
  case unsigned
  /// A signature stands beside it and does not hold; the reason is a clause.
  case invalid(reason: String)

  /// Says most first: of two copies of one file the one with the better signature is taken.
  static func isBetter(_ left: Authenticity, than right: Authenticity) -> Bool {
    left.order.lexicographicallyPrecedes(right.order)
  }

  private var order: [String] {
    switch self {
    case .verified(let key): ["0", key.algorithm, key.base64]
    case .unsigned: ["1"]
    case .invalid(let reason): ["2", reason]
    }
  }
}

/// A parsed JSON value that remembers where in the text it stood.
public struct JSONNode: Sendable, Equatable {
  /// What stands there.
  public let content: Content
  /// Byte offset of the first byte of the value in its text.
  public let offset: Int

  /// The seven shapes of RFC 8259 §3; numbers that are not 64-bit integers keep their spelling.
  public indirect enum Content: Sendable, Equatable {
    case null
    case bool(Bool)
    case integer(Int)
    case decimal(String)
    case string(String)
    case array([JSONNode])
    case object([Member])
  }

  /// One name and its value, in the order of the text.
  public struct Member: Sendable, Equatable {
    /// The name, unescaped.
    public let name: String
    /// Byte offset of the opening quotation mark of the name.
    public let nameOffset: Int
    /// The value.
    public let value: JSONNode
  }
}

import StrictJSON

/// A statement that a later version of the program wrote: it is told, and nothing is guessed about what it says.
public struct NewerStatement: Hashable, Sendable {
  /// The format it names.
  public let format: String
  /// The kind it names, where the format is known and the kind is not.
  public let kind: String?

  /// Looks at a file that could not be read as a statement; nil where it is no later version either.
  public init?(reading bytes: [UInt8]) {
    guard let root = try? JSONText(bytes, limits: Statement.limits).reader,
      let format = try? root.string("format"), let kind = try? root.string("kind")
    else { return nil }
    self.format = format
    if format == Statement.format {
      let isName = kind.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }
      guard StatementKind(rawValue: kind) == nil, isName, !kind.isEmpty else { return nil }
      self.kind = kind
    } else {
      let parts = format.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0] == "qrb-statement", let version = Int(parts[1]), version > 1
      else { return nil }
      self.kind = nil
    }
  }
}

/// A JSON text that has been read strictly: one tree, and the bytes it came from.
public struct JSONText: Sendable {
  /// The value at the root.
  public let root: JSONNode
  let bytes: [UInt8]

  /// Reads a whole text by RFC 8259, and refuses what readers are known to disagree on: equal names, byte-order marks, other encodings.
  ///
  /// - Parameters:
  ///   - bytes: the whole text, UTF-8.
  ///   - limits: how large and how deep it may be.
  /// - Throws: `JSONError` with the line and column of the first fault.
  public init(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONError) {
    var parser = JSONParser(bytes: bytes, limits: limits)
    self.root = try parser.parse()
    self.bytes = bytes
  }

  /// A reader that stands at the root.
  public var reader: JSONReader { JSONReader(node: root, text: self) }
}

/// How large and how deep a text may be.
public struct JSONLimits: Sendable {
  /// In bytes.
  public var size: Int
  /// In nested arrays and objects.
  public var depth: Int

  /// Limits that fit every text the program itself writes: 8 MiB, 32 levels.
  public init(size: Int = 8 << 20, depth: Int = 32) {
    self.size = size
    self.depth = depth
  }
}

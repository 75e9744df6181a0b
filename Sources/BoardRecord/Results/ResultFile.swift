/// A file to be written out with a case's result.
public struct ResultFile: Sendable, Equatable {
  /// Its name with the folders before it: `notice.txt`, `data/statements/hale/00000001.json`.
  public let name: String
  /// What it holds.
  public let bytes: [UInt8]

  /// The most folders before a name.
  static let depth = 4

  /// A file to be written out.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The folders and the name; nil where the name is not one to be written.
  var parts: [String]? {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard (1...(Self.depth + 1)).contains(parts.count), parts.allSatisfy(Self.isPlain) else {
      return nil
    }
    return parts.map { String(Substring($0)) }
  }

  private static func isPlain(_ part: Substring.UTF8View) -> Bool {
    (1...100).contains(part.count) && part.first != UInt8(ascii: ".")
      && part.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }
}

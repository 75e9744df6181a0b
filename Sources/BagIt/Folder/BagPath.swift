import HarmlessText

/// Where a file lies within a bag, as bytes: two spellings that look alike are two files.
public struct BagPath: Hashable, Sendable {
  /// Names parted by slashes, from the folder of the bag.
  public let bytes: [UInt8]

  /// A path given by its bytes.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A path given as text.
  public init(_ text: String) { bytes = Array(text.utf8) }

  /// The path for a finding.
  public var display: DisplayText { DisplayText(untrustedUTF8: bytes) }

  /// A name within this folder.
  func appending(_ name: [UInt8]) -> BagPath {
    BagPath(bytes.isEmpty ? name : bytes + [UInt8(ascii: "/")] + name)
  }

  /// Whether it stays within the bag and means one place only (RFC 8493 §5.1).
  ///
  /// No root, home, parent, drive, empty or "." part, no NUL.
  public var isSafe: Bool { bytes.withUnsafeBufferPointer { Self.isSafe($0) } }

  /// Whether it begins with these names.
  public func hasPrefix(_ prefix: String) -> Bool { bytes.starts(with: prefix.utf8) }

  static func isSafe(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = path.first, first != UInt8(ascii: "~"), path[path.count - 1] != slash else {
      return false
    }
    if path.count > 1, path[1] == UInt8(ascii: ":"), isLetter(first) { return false }
    var start = 0
    for index in 0...path.count where index == path.count || path[index] == slash {
      let name = UnsafeBufferPointer(rebasing: path[start..<index])
      if name.isEmpty || isDots(name) { return false }
      start = index + 1
    }
    return !path.contains(0)
  }

  private static let slash = UInt8(ascii: "/")

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDots(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    name.count <= 2 && name.allSatisfy { $0 == UInt8(ascii: ".") }
  }
}

extension BagPath: ExpressibleByStringLiteral {
  /// A path given as text.
  public init(stringLiteral value: String) { self.init(value) }
}

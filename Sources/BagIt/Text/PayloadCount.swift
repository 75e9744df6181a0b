/// Payload-Oxum: how many bytes and files the payload has (RFC 8493 §2.2.2).
public struct PayloadCount: Hashable, Sendable, CustomStringConvertible {
  /// In all files together.
  public var bytes = 0
  /// How many there are.
  public var files = 0

  init(bytes: Int = 0, files: Int = 0) {
    self.bytes = bytes
    self.files = files
  }

  /// Reads "bytes.files"; nil for anything but two numbers in decimal digits that fit into 63 bits.
  init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2, let bytes = Self.number(parts[0]), let files = Self.number(parts[1])
    else { return nil }
    self.init(bytes: bytes, files: files)
  }

  private static func number(_ digits: Substring.UTF8View) -> Int? {
    guard !digits.isEmpty, digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
    else { return nil }
    return Int(Substring(digits))
  }

  /// As it is written in `bag-info.txt`.
  public var description: String { "\(bytes).\(files)" }
}

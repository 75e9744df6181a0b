/// What `bagit.txt` says: which version of the specification a bag follows (RFC 8493 §2.1.1).
enum BagDeclaration {
  /// The two lines of a bag of version 1.0.
  static let text = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"

  /// Whether the bytes declare a bag that this program reads: 0.97 or 1.0, in UTF-8.
  static func isAcceptable(_ bytes: [UInt8]) -> Bool {
    let lines = BagLines.split(bytes)
    guard lines.count == 2 else { return false }
    return ["BagIt-Version: 1.0", "BagIt-Version: 0.97"].contains {
      lines[0].elementsEqual($0.utf8)
    }
      && lines[1].elementsEqual("Tag-File-Character-Encoding: UTF-8".utf8)
  }
}

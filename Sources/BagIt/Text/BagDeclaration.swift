/// What `bagit.txt` says: version and encoding of the bag (RFC 8493 §2.1.1).
struct BagDeclaration: Equatable {
  let version: BagVersion
  let encoding: TagEncoding

  /// The two lines of a bag of version 1.0.
  static let text = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"

  /// What can be wrong with it.
  enum Fault: Error, Equatable {
    /// It begins with a byte-order mark.
    case byteOrderMark
    /// A line is not `Label: value` with that label and one space; from 1.
    case line(Int)
    /// There are more lines than two.
    case tooManyLines
    /// A version that is not known.
    case version
    /// An encoding that is not known.
    case encoding
  }

  /// Reads the bytes of `bagit.txt`.
  ///
  /// White space is taken strictly in all versions: the specification gives the two lines letter by letter.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(Fault) -> BagDeclaration {
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { throw .byteOrderMark }
    let lines = BagLines.split(bytes)
    let version = try value("BagIt-Version: ", lines, 0)
    let encoding = try value("Tag-File-Character-Encoding: ", lines, 1)
    guard let known = BagVersion(rawValue: version) else { throw .version }
    guard lines.dropFirst(2).allSatisfy(\.isEmpty) else { throw .tooManyLines }
    guard let coding = TagEncoding(named: encoding) else { throw .encoding }
    return BagDeclaration(version: known, encoding: coding)
  }

  private static func value(
    _ label: String, _ lines: [UnsafeBufferPointer<UInt8>], _ index: Int
  ) throws(Fault) -> String {
    guard index < lines.count, lines[index].starts(with: label.utf8) else {
      throw .line(index + 1)
    }
    let value = lines[index].dropFirst(label.utf8.count)
    guard !value.isEmpty, value.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw .line(index + 1)
    }
    return String(decoding: value, as: UTF8.self)
  }
}

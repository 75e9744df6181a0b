extension ZipArchive {
  /// The archive written anew, with the XML of a document alone and some of its files replaced; pictures and the rest are left out.
  ///
  /// - Parameter replaced: whole contents by name; they are stored as they are.
  func rewritten(_ replaced: [String: [UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    var count: UInt16 = 0
    for entry in entries where Self.isNeeded(entry.name) {
      let content = replaced[entry.name]
      let head = Self.head(
        entry, method: content == nil ? entry.method : 0,
        checksum: content.map(Checksum.of) ?? entry.checksum,
        packed: content?.count ?? entry.packed.count, size: content?.count ?? entry.size)
      directory += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + head
      directory += Self.little(0, 10) + Self.little(bytes.count, 4)
      directory += Array(entry.name.utf8)
      bytes += Self.little(0x0403_4B50, 4) + head + Array(entry.name.utf8)
      if let content { bytes += content } else { bytes += entry.packed }
      count += 1
    }
    let end =
      Self.little(0x0605_4B50, 4) + Self.little(0, 4) + Self.little(Int(count), 2)
      + Self.little(Int(count), 2)
    return bytes + directory + end + Self.little(directory.count, 4) + Self.little(bytes.count, 4)
      + Self.little(0, 2)
  }

  private static func isNeeded(_ name: String) -> Bool {
    name.hasSuffix(".xml") || name.hasSuffix(".rels") || name == "mimetype"
  }

  /// What the head of a file and its entry in the directory have in common, from the version needed to the length of the extra field.
  private static func head(
    _ entry: Entry, method: UInt16, checksum: UInt32, packed: Int, size: Int
  ) -> [UInt8] {
    little(20, 2) + little(0x800, 2) + little(Int(method), 2) + little(0, 2) + little(0x21, 2)
      + little(Int(checksum), 4) + little(packed, 4) + little(size, 4)
      + little(entry.name.utf8.count, 2) + little(0, 2)
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> ($0 * 8)) : 0 }
  }
}

/// The checksum of ZIP files, CRC-32 of ISO 3309.
enum Checksum {
  static func of(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1
    }
  }
}

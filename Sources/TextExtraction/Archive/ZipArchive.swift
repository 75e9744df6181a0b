/// A ZIP file as office programs write them (APPNOTE 6.3): no encryption, no parts, less than 4 GiB.
struct ZipArchive {
  /// One file in it.
  struct Entry {
    let name: String
    let method: UInt16
    let checksum: UInt32
    /// As it stands in the archive.
    let packed: ArraySlice<UInt8>
    /// What the archive says; true only if it is.
    let size: Int
  }

  /// In the order of the directory; where a name stands twice, the last one counts.
  let entries: [Entry]

  /// - Throws: `Inflate.Fault.damaged` where its directory or a place that it names is not there.
  init(_ bytes: [UInt8]) throws(Inflate.Fault) {
    let fields = LittleEndian(bytes)
    // The directory's end is followed by a comment of at most 64 KiB.
    let earliest = max(0, bytes.count - 65_557)
    guard bytes.count >= 22,
      let end = stride(from: bytes.count - 22, through: earliest, by: -1)
        .first(where: { fields.long($0) == 0x0605_4B50 })
    else { throw .damaged }
    var entries: [Entry] = []
    var offset = Int(fields.long(end + 16) ?? .max)
    for _ in 0..<Int(fields.short(end + 10) ?? 0) {
      guard fields.long(offset) == 0x0201_4B50, let length = fields.short(offset + 28),
        let extra = fields.short(offset + 30), let comment = fields.short(offset + 32),
        let name = fields.slice(offset + 46, Int(length)),
        let entry = Self.entry(fields, offset, name)
      else { throw .damaged }
      entries.append(entry)
      offset += 46 + Int(length) + Int(extra) + Int(comment)
    }
    self.entries = entries
  }

  private static func entry(
    _ fields: LittleEndian, _ offset: Int, _ name: ArraySlice<UInt8>
  ) -> Entry? {
    guard let method = fields.short(offset + 10), let checksum = fields.long(offset + 16),
      let packed = fields.long(offset + 20), let size = fields.long(offset + 24),
      let place = fields.long(offset + 42).map(Int.init), fields.long(place) == 0x0403_4B50,
      let nameLength = fields.short(place + 26), let extra = fields.short(place + 28),
      let bytes = fields.slice(place + 30 + Int(nameLength) + Int(extra), Int(packed))
    else { return nil }
    return Entry(
      name: String(decoding: name, as: UTF8.self), method: method, checksum: checksum,
      packed: bytes, size: Int(size))
  }

  /// The unpacked bytes of the file of that name; nil where there is none.
  ///
  /// - Throws: `Inflate.Fault`; `tooLarge` where there are more than the limit allows.
  func file(_ name: String, limit: Int) throws(Inflate.Fault) -> [UInt8]? {
    guard let entry = entries.last(where: { $0.name == name }) else { return nil }
    switch entry.method {
    case 0:
      guard entry.packed.count <= limit else { throw .tooLarge }
      return Array(entry.packed)
    case 8: return try Inflate.unpack(entry.packed, limit: limit)
    default: throw .damaged
    }
  }
}

/// Numbers in bytes, the lowest first; nil beyond the end.
struct LittleEndian {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func slice(_ offset: Int, _ count: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, offset <= bytes.count, count <= bytes.count - offset else { return nil }
    return bytes[offset..<(offset + count)]
  }

  func short(_ offset: Int) -> UInt16? {
    slice(offset, 2).map { $0.reversed().reduce(0) { $0 << 8 | UInt16($1) } }
  }

  func long(_ offset: Int) -> UInt32? {
    slice(offset, 4).map { $0.reversed().reduce(0) { $0 << 8 | UInt32($1) } }
  }
}

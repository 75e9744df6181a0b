import StrictJSON

/// One line of a draft's journal: a change, and a checksum by which a torn line shows.
enum DraftRecord: Equatable {
  /// An entry as a whole.
  case entry(DraftEntry)
  /// A change within an entry's text: `removed` bytes at `offset` give way to `inserted`.
  case splice(key: String, offset: Int, removed: Int, inserted: String, cursor: Int)
  /// The session that wrote so far ended in an orderly way.
  case closed

  /// The line with its checksum and line feed.
  var line: [UInt8] {
    let body = json.encodedOnOneLine()
    return Array(Self.checksum(body).utf8) + [0x20] + body + [0x0A]
  }

  private var json: JSONValue {
    switch self {
    case .entry(let entry):
      .object([
        "k": .string(entry.key), "v": .string(entry.text), "c": .integer(entry.cursor),
      ])
    case .splice(let key, let offset, let removed, let inserted, let cursor):
      .object([
        "k": .string(key), "at": .integer(offset), "cut": .integer(removed),
        "put": .string(inserted), "c": .integer(cursor),
      ])
    case .closed: .object(["closed": true])
    }
  }

  /// Reads a line without its line feed; nil where it is torn or not one of ours.
  init?(line: ArraySlice<UInt8>) {
    guard line.count > 17, line[line.startIndex + 16] == 0x20 else { return nil }
    let body = Array(line.dropFirst(17))
    guard line.prefix(16).elementsEqual(Self.checksum(body).utf8),
      let reader = try? JSONText(body).reader, let record = try? Self(reader)
    else { return nil }
    self = record
  }

  private init(_ reader: JSONReader) throws(JSONError) {
    if try reader.optional("closed") != nil {
      self = .closed
    } else if let offset = try reader.optionalInteger("at") {
      self = .splice(
        key: try reader.string("k"), offset: offset, removed: try reader.integer("cut"),
        inserted: try reader.string("put"), cursor: try reader.integer("c"))
    } else {
      self = .entry(
        DraftEntry(
          key: try reader.string("k"), text: try reader.string("v"),
          cursor: try reader.integer("c")))
    }
  }

  /// FNV-1a, 64 bits: it finds torn and rotten lines; it is no defence against anybody.
  static func checksum(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

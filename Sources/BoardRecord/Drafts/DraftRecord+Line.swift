import StrictJSON

extension DraftRecord {
  /// The line with its checksum and line feed.
  var line: [UInt8] {
    let body = json.encodedOnOneLine()
    return Array(Self.checksum(body).utf8) + [0x20] + body + [0x0A]
  }

  /// Reads a line without its line feed; nil where it is torn, rotten or not one of ours.
  init?(line: ArraySlice<UInt8>) {
    guard line.count > 17, line[line.startIndex + 16] == 0x20 else { return nil }
    let body = Array(line.dropFirst(17))
    guard line.prefix(16).elementsEqual(Self.checksum(body).utf8),
      // What was typed must be read again however long it is.
      let reader = try? JSONText(body, limits: JSONLimits(size: .max)).reader,
      let record = try? Self(reader)
    else { return nil }
    self = record
  }

  private var json: JSONValue {
    switch self {
    case .entry(let entry):
      .object([
        "k": .string(entry.key), "v": .string(entry.text), "c": .integer(entry.cursor),
      ])
    case .splice(let splice):
      .object([
        "k": .string(splice.key), "of": .integer(splice.length), "at": .integer(splice.offset),
        "cut": .integer(splice.removed), "put": .string(splice.inserted),
        "c": .integer(splice.cursor),
      ])
    case .removal(let key): .object(["gone": .string(key)])
    case .closed: .object(["closed": true])
    }
  }

  private init(_ reader: JSONReader) throws(JSONError) {
    if try reader.optional("closed") != nil {
      self = .closed
    } else if let key = try reader.optionalString("gone") {
      self = .removal(key: key)
    } else if let offset = try reader.optionalInteger("at") {
      self = .splice(
        DraftSplice(
          key: try reader.string("k"), length: try reader.integer("of"), offset: offset,
          removed: try reader.integer("cut"), inserted: try reader.string("put"),
          cursor: try reader.integer("c")))
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

/// Reads one text into a tree; kept apart from the tree so that its position is nobody else's.
struct JSONParser {
  let bytes: [UInt8]
  let limits: JSONLimits
  var position = 0
  var depth = 0

  init(bytes: [UInt8], limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  mutating func parse() throws(JSONError) -> JSONNode {
    if bytes.count > limits.size { throw error(.tooLarge(limit: limits.size), at: 0) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw error(.byteOrderMark, at: 0) }
    if isUTF16 { throw error(.utf16, at: 0) }
    skipSpace()
    let node = try value()
    skipSpace()
    if position < bytes.count { throw error(.trailingText, at: position) }
    return node
  }

  /// A byte-order mark of UTF-16, or a NUL among the first two bytes, which JSON in UTF-16 always has.
  private var isUTF16: Bool {
    let start = bytes.prefix(2)
    return start.count == 2
      && (start.contains(0) || start.elementsEqual([0xFF, 0xFE])
        || start.elementsEqual([0xFE, 0xFF]))
  }

  func error(_ fault: JSONError.Fault, at offset: Int) -> JSONError {
    JSONError(fault: fault, place: JSONError.Place(offset: offset, in: bytes, path: ""))
  }

  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  func unexpected() -> JSONError {
    guard position < bytes.count else { return error(.unexpectedEnd, at: bytes.count) }
    return error(.unexpectedByte(bytes[position]), at: position)
  }

  mutating func value() throws(JSONError) -> JSONNode {
    guard position < bytes.count else { throw unexpected() }
    let start = position
    switch bytes[position] {
    case UInt8(ascii: "{"): return try object(from: start)
    case UInt8(ascii: "["): return try array(from: start)
    case UInt8(ascii: "\""): return JSONNode(content: .string(try string()), offset: start)
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return JSONNode(content: try number(), offset: start)
    }
  }

  private mutating func word(
    _ word: StaticString, _ content: JSONNode.Content
  ) throws(JSONError) -> JSONNode {
    let start = position
    for index in 0..<word.utf8CodeUnitCount {
      guard position < bytes.count, bytes[position] == word.utf8Start[index] else {
        throw unexpected()
      }
      position += 1
    }
    return JSONNode(content: content, offset: start)
  }

  private mutating func enter() throws(JSONError) {
    depth += 1
    if depth > limits.depth { throw error(.tooDeep(limit: limits.depth), at: position) }
    position += 1
    skipSpace()
  }

  private mutating func array(from start: Int) throws(JSONError) -> JSONNode {
    try enter()
    var elements: [JSONNode] = []
    if position < bytes.count, bytes[position] == UInt8(ascii: "]") {
      position += 1
    } else {
      repeat {
        skipSpace()
        elements.append(try value())
        skipSpace()
      } while try continues(until: UInt8(ascii: "]"))
    }
    depth -= 1
    return JSONNode(content: .array(elements), offset: start)
  }

  private mutating func object(from start: Int) throws(JSONError) -> JSONNode {
    try enter()
    var members: [JSONNode.Member] = []
    var names = JSONNames()
    if position < bytes.count, bytes[position] == UInt8(ascii: "}") {
      position += 1
    } else {
      repeat {
        skipSpace()
        let nameOffset = position
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
          throw unexpected()
        }
        let name = try string()
        if !names.insert(name, among: members) { throw error(.duplicateName(name), at: nameOffset) }
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else {
          throw unexpected()
        }
        position += 1
        skipSpace()
        members.append(JSONNode.Member(name: name, nameOffset: nameOffset, value: try value()))
        skipSpace()
      } while try continues(until: UInt8(ascii: "}"))
    }
    depth -= 1
    return JSONNode(content: .object(members), offset: start)
  }

  private mutating func continues(until close: UInt8) throws(JSONError) -> Bool {
    guard position < bytes.count else { throw unexpected() }
    switch bytes[position] {
    case UInt8(ascii: ","):
      position += 1
      return true
    case close:
      position += 1
      return false
    default:
      throw unexpected()
    }
  }
}

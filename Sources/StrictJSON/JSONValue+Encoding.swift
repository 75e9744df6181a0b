extension JSONValue {
  /// The value as UTF-8, indented by two spaces and ended by a line feed.
  public func encoded() -> [UInt8] {
    var bytes: [UInt8] = []
    write(into: &bytes, indent: 0)
    bytes.append(0x0A)
    return bytes
  }

  /// The value as UTF-8 on one line, without a line feed at the end.
  public func encodedOnOneLine() -> [UInt8] {
    var bytes: [UInt8] = []
    write(into: &bytes, indent: nil)
    return bytes
  }

  private func write(into bytes: inout [UInt8], indent: Int?) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let truth): bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .string(let text): Self.write(text, into: &bytes)
    case .array(let elements):
      Self.write(elements, between: ("[", "]"), into: &bytes, indent: indent) {
        element, bytes, indent in element.write(into: &bytes, indent: indent)
      }
    case .object(let members):
      Self.write(members, between: ("{", "}"), into: &bytes, indent: indent) {
        member, bytes, indent in
        Self.write(member.name, into: &bytes)
        bytes.append(contentsOf: (indent == nil ? ":" : ": ").utf8)
        member.value.write(into: &bytes, indent: indent)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between marks: (StaticString, StaticString), into bytes: inout [UInt8],
    indent: Int?, _ writeElement: (Element, inout [UInt8], Int?) -> Void
  ) {
    bytes.append(marks.0.utf8Start.pointee)
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      if let indent { newLine(indent + 1, into: &bytes) }
      writeElement(element, &bytes, indent.map { $0 + 1 })
    }
    if let indent, !elements.isEmpty { newLine(indent, into: &bytes) }
    bytes.append(marks.1.utf8Start.pointee)
  }

  private static func newLine(_ indent: Int, into bytes: inout [UInt8]) {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: indent * 2))
  }

  /// RFC 8259 §7: only what must be escaped is escaped, so a text has one spelling.
  private static func write(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: bytes.append(contentsOf: [0x5C, byte])
      case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
      case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
      case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
      case 0..<0x20, 0x7F:
        bytes.append(contentsOf: [0x5C, 0x75, 0x30, 0x30, hex(byte >> 4), hex(byte & 0xF)])
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }

  private static func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x57 + digit }
}

/// What is wrong with a JSON text, and where.
public struct JSONError: Error, Sendable, Equatable {
  /// The fault.
  public let fault: Fault
  /// Where it stands.
  public let place: Place

  /// A position in the text, as people and editors count it.
  public struct Place: Sendable, Equatable {
    /// From 1.
    public let line: Int
    /// In bytes, from 1.
    public let column: Int
    /// The way from the root to the value, such as `documents[2].kind`; empty for the root.
    public let path: String

    /// A place given by its line, column and path.
    public init(line: Int, column: Int, path: String) {
      self.line = line
      self.column = column
      self.path = path
    }
  }

  /// The closed list of faults of form (RFC 8259) and of shape (what the reader expected).
  public enum Fault: Sendable, Equatable {
    case tooLarge(limit: Int)
    case tooDeep(limit: Int)
    case byteOrderMark
    case utf16
    case invalidUTF8
    case unexpectedEnd
    case unexpectedByte(UInt8)
    case trailingText
    case controlCharacterInString
    case invalidEscape
    case loneSurrogate
    case invalidNumber
    case duplicateName(String)
    case wrongKind(expected: String)
    case missingName(String)
    case unknownName(String)
    case unacceptable(value: String, expected: String)
  }
}

extension JSONError: CustomStringConvertible {
  /// The fault and its place in one sentence of plain English.
  public var description: String {
    let path = place.path.isEmpty ? "" : " (\(place.path))"
    return "line \(place.line), column \(place.column)\(path): \(fault)"
  }
}

extension JSONError.Fault: CustomStringConvertible {
  /// The fault in plain English, without its place.
  public var description: String {
    switch self {
    case .tooLarge(let limit): "the text is larger than \(limit) bytes"
    case .tooDeep(let limit): "nested more than \(limit) levels deep"
    case .byteOrderMark: "begins with a byte-order mark; plain UTF-8 is expected"
    case .utf16: "written in UTF-16; plain UTF-8 is expected"
    case .invalidUTF8: "not valid UTF-8"
    case .unexpectedEnd: "the text ends in the middle of a value"
    case .unexpectedByte(let byte): "unexpected \(Self.spelling(of: byte))"
    case .trailingText: "text after the end of the value"
    case .controlCharacterInString: "a control character inside a string"
    case .invalidEscape: "an escape that JSON does not know"
    case .loneSurrogate: "half of a surrogate pair"
    case .invalidNumber: "not a number as JSON writes it"
    case .duplicateName(let name): "\"\(name)\" stands twice in one object"
    case .wrongKind(let expected): "expected \(expected)"
    case .missingName(let name): "\"\(name)\" is missing"
    case .unknownName(let name): "\"\(name)\" is not a known name here"
    case .unacceptable(let value, let expected): "\"\(value)\" is not \(expected)"
    }
  }

  private static func spelling(of byte: UInt8) -> String {
    if byte > 0x20, byte < 0x7f { return "\"\(Character(UnicodeScalar(byte)))\"" }
    return "byte \(byte)"
  }
}

/// The options of a line of a list of signers.
struct AllowedSignersOptions {
  var namespaces: [String]?
  var validAfter: Int?
  var validBefore: Int?

  init(_ text: ArraySlice<UInt8>) throws(AllowedSigners.ReadingError.Fault) {
    for option in Self.split(text) {
      guard let sign = option.firstIndex(of: UInt8(ascii: "=")) else {
        throw .option(String(decoding: option, as: UTF8.self))
      }
      let name = String(decoding: option[..<sign], as: UTF8.self)
      let quoted = option[(sign + 1)...]
      let value = AllowedSignersLine.unquoted(quoted)
      guard value.count == quoted.count - 2, !value.contains(0x22) else { throw .option(name) }
      switch name.lowercased() {
      case "namespaces" where namespaces == nil:
        guard let names = AllowedSignersLine.list(value) else { throw .option(name) }
        namespaces = names
      case "valid-after" where validAfter == nil: validAfter = try Self.time(value)
      case "valid-before" where validBefore == nil: validBefore = try Self.time(value)
      default: throw .option(name)
      }
    }
    if let validAfter, let validBefore, validAfter > validBefore { throw .option("valid-before") }
  }

  /// The pieces between commas outside quotation marks.
  private static func split(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var isQuoted = false
    return text.split(omittingEmptySubsequences: false) { byte in
      if byte == 0x22 { isQuoted.toggle() }
      return byte == 0x2C && !isQuoted
    }
  }

  private static func time(
    _ text: ArraySlice<UInt8>
  ) throws(AllowedSigners.ReadingError.Fault) -> Int {
    guard let time = UTCStamp.seconds(text) else {
      throw .time(String(decoding: text, as: UTF8.self))
    }
    return time
  }
}

import StrictJSON

extension JSONReader {
  /// A string that is not empty and holds nothing that would act on a terminal or reorder its line.
  ///
  /// Controls, format characters (bidirectional overrides, zero-width joiners), private and unassigned code points
  /// have no place in a definition; refusing them here makes every later showing of the text harmless.
  func text() throws(JSONError) -> String {
    let text = try string()
    guard !text.isEmpty else { throw unacceptable(text, expected: "a text; it is empty") }
    for scalar in text.unicodeScalars where !Self.isPlain(scalar) {
      let code = String(scalar.value, radix: 16, uppercase: true)
      throw unacceptable("U+\(code)", expected: "a character that a text may hold")
    }
    return text
  }

  func text(_ name: String) throws(JSONError) -> String { try required(name).text() }

  func optionalText(_ name: String) throws(JSONError) -> String? { try optional(name)?.text() }

  func texts(_ name: String) throws(JSONError) -> [String] {
    try list(name) { reader throws(JSONError) in try reader.text() }
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return false
    default: return true
    }
  }
}

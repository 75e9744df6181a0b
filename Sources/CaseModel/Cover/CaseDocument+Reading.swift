import HarmlessText
import StrictJSON

extension CaseDocument {
  /// Reads one element of a cover's `documents`.
  init(reading reader: JSONReader) throws(JSONError) {
    try reader.allowOnly(["id", "kind", "title", "text", "original", "pages"])
    let kind = try reader.required("kind").choice(of: DocumentKind.self)
    self.init(
      id: try Self.id(reader.required("id")), kind: kind,
      title: try reader.required("title").line(),
      textPath: try Self.path(reader.required("text"), in: "text/"),
      originalPath: try reader.optional("original").map { (original) throws(JSONError) in
        try Self.path(original, in: "originals/")
      },
      pages: try reader.optional("pages").map { (pages) throws(JSONError) in
        try pages.integer(in: 1...9999)
      })
  }

  static func id(_ reader: JSONReader) throws(JSONError) -> String {
    let text = try reader.string()
    let bytes = text.utf8
    guard (1...64).contains(bytes.count), bytes.first != UInt8(ascii: "-"),
      bytes.allSatisfy({ isLowerOrDigit($0) || $0 == UInt8(ascii: "-") })
    else {
      throw reader.unacceptable(text, expected: "1 to 64 lower-case letters, digits and hyphens")
    }
    return text
  }

  /// One file name in one folder: nothing that could lead out of the package or be spelled in two ways.
  private static func path(
    _ reader: JSONReader, in folder: String
  ) throws(JSONError) -> String {
    let text = try reader.string()
    let name = text.utf8.dropFirst(folder.utf8.count)
    guard text.utf8.starts(with: folder.utf8), (1...128).contains(name.count),
      let first = name.first, first != UInt8(ascii: "."), first != UInt8(ascii: " "),
      name.allSatisfy(isPermittedInName)
    else {
      throw reader.unacceptable(
        text, expected: "\(folder) and a name of letters, digits, spaces and ._()-")
    }
    return text
  }

  private static func isLowerOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isPermittedInName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: " "), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-"):
      true
    default: isLowerOrDigit(byte)
    }
  }
}

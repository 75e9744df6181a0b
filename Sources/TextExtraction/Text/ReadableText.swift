import CaseModel

/// What a tool made of a document, page by page, with what terminals and readers stumble over put right and counted.
struct ReadableText {
  private(set) var pages: [Page] = [Page()]
  private var unmapped = 0
  private var mapped = 0

  private let pageMark: Unicode.Scalar?

  /// Takes the words of a tool; every line loses the blanks at its end.
  ///
  /// - Parameter pageMark: what parts pages besides form feeds.
  init(_ bytes: [UInt8], pageMark: Unicode.Scalar? = nil) {
    self.pageMark = pageMark
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { take(scalar) }
    for index in pages.indices { pages[index].endLine() }
  }

  /// A tool that ends every page with a form feed, the last one too, leaves an empty page behind.
  mutating func dropPageAfterLast() {
    if pages.count > 1, pages.last?.isBlank == true { pages.removeLast() }
  }

  /// The text, with what was counted put into a report.
  func finish(in report: inout DocumentImport) -> [UInt8] {
    report.unmappedCharacters = unmapped
    report.mappedSymbols = mapped
    report.words = pages.reduce(0) { $0 + $1.words }
    return Array(pages.map(\.trimmed.text).joined(separator: [0x0C]))
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0C,
      _ where scalar == pageMark:
      pages[pages.count - 1].endLine()
      pages.append(Page())
    case 0x0A: pages[pages.count - 1].endLine()
    case 0x0D: break
    case 0x20...0x7E: append(scalar)
    // Places where a word may be broken, and joiners: nothing a reader of the original sees.
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: break
    case 0xFFFD:
      unmapped += 1
      append(scalar)
    case 0xE000...0xF8FF, 0xF0000...0x10FFFF:
      if let look = SymbolFonts.look(of: scalar) {
        mapped += 1
        append(look)
      } else {
        unmapped += 1
        append("\u{FFFD}")
      }
    // A search for “office” must find it.
    case 0xFB00...0xFB06:
      for letter in Self.ligatures[Int(scalar.value - 0xFB00)].unicodeScalars { append(letter) }
    default: append(scalar)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) { pages[pages.count - 1].append(scalar) }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
}

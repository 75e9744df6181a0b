import BoardReview
import CaseModel
import HarmlessText

/// A marked passage as reasons quote it.
struct Quotation {
  let document: String
  let place: TextPlace
  let text: String

  init(_ mark: Mark, in package: CasePackage) {
    document = mark.document
    let found = package.document(mark.document)?.text
    place = found?.place(at: mark.range.lowerBound) ?? TextPlace(page: 1, paragraph: 0, line: 1)
    let bytes = found?.text.bytes ?? []
    text = Self.oneLine(bytes[mark.range.clamped(to: 0..<bytes.count)])
  }

  /// The words with their place, as they go into a reason.
  var cited: String { "“\(text)” (\(place.description))" }

  /// The passage as a ballot carries it.
  var passage: CitedPassage {
    CitedPassage(document: document, page: place.page, paragraph: place.paragraph, quote: text)
  }

  /// The beginning of the words, for a list.
  func shortened(to columns: Int) -> DisplayText {
    DisplayText(untrusted: text).truncated(toColumns: columns)
  }

  private static func oneLine(_ bytes: ArraySlice<UInt8>) -> String {
    var line: [UInt8] = []
    for byte in bytes {
      let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x0C
      if isSpace, line.last == 0x20 || line.isEmpty { continue }
      line.append(isSpace ? 0x20 : byte)
    }
    return String(decoding: line, as: UTF8.self)
  }
}

/// A passage being chosen, sentence by sentence, or dragged over with the mouse.
struct MarkingState: Sendable, Equatable {
  /// The sentences of the document, as places in the flowed document.
  let sentences: [Range<Int>]
  /// The first sentence chosen.
  var first: Int
  /// The last sentence chosen.
  var last: Int
  /// A passage that was dragged, which need not be whole sentences.
  var dragged: Range<Int>?
  /// Where a drag began.
  var anchor: Int?
  /// Whether the passage is chosen and the qualification is being asked for.
  var isTying = false

  /// The passage.
  var range: Range<Int> {
    if let dragged { return dragged }
    guard sentences.indices.contains(first), sentences.indices.contains(last) else { return 0..<0 }
    return sentences[first].lowerBound..<sentences[last].upperBound
  }
}

extension MarkingState {
  /// Begins with the first sentence at or after a place.
  init?(in document: FlowedDocument, at index: Int) {
    sentences = Self.sentences(of: document)
    guard !sentences.isEmpty else { return nil }
    first = sentences.firstIndex { $0.upperBound > index } ?? sentences.count - 1
    last = first
  }

  /// Divides each paragraph after a full stop, question or exclamation mark that a space follows; never across paragraphs.
  static func sentences(of document: FlowedDocument) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    let bytes = document.bytes
    for piece in document.pieces where !piece.range.isEmpty && piece.paragraph.form != .heading {
      var start = piece.range.lowerBound
      for index in piece.range where ends(at: index, in: bytes, limit: piece.range.upperBound) {
        sentences.append(start..<index + 1)
        start = index + 1
        while start < piece.range.upperBound, bytes[start] == 0x20 || bytes[start] == 0x0A {
          start += 1
        }
      }
      if start < piece.range.upperBound { sentences.append(start..<piece.range.upperBound) }
    }
    return sentences
  }

  private static func ends(at index: Int, in bytes: [UInt8], limit: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): break
    default: return false
    }
    guard index + 2 < limit, bytes[index + 1] == 0x20 || bytes[index + 1] == 0x0A else {
      return false
    }
    // "U.S. Code", "Dr. Ames": one capital letter or a short title before the stop ends no sentence.
    let isInitial =
      index >= 2 && (0x41...0x5A).contains(bytes[index - 1]) && !isLetter(bytes[index - 2])
    return !isInitial && !(0x61...0x7A).contains(bytes[index + 2])
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

import CaseModel

/// A document's text made ready for wrapping, all paragraphs one after the other; it does not depend on any width.
struct FlowedDocument: Sendable {
  /// One paragraph of it.
  struct Piece: Sendable {
    /// Where it stands in `bytes`.
    let range: Range<Int>
    /// Its page, number and form.
    let paragraph: Paragraph
    /// The way back to the document.
    let flowed: FlowedText
  }

  /// The text of all paragraphs, a line feed after each.
  let bytes: [UInt8]
  let pieces: [Piece]

  init(_ text: DocumentText) {
    var bytes: [UInt8] = []
    var pieces: [Piece] = []
    bytes.reserveCapacity(text.text.count)
    pieces.reserveCapacity(text.paragraphs.count)
    for paragraph in text.paragraphs {
      let flowed = text.flowed(paragraph)
      let start = bytes.count
      bytes.append(contentsOf: flowed.bytes)
      pieces.append(Piece(range: start..<bytes.count, paragraph: paragraph, flowed: flowed))
      bytes.append(0x0A)
    }
    self.bytes = bytes
    self.pieces = pieces
  }

  /// The piece that a byte belongs to; nil where there is no text.
  func pieceIndex(at index: Int) -> Int? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].range.lowerBound <= index { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : (pieces.isEmpty ? nil : 0)
  }

  /// Where in the document a byte stands.
  func documentOffset(of index: Int) -> Int {
    guard let piece = pieceIndex(at: index).map({ pieces[$0] }) else { return 0 }
    return piece.flowed.documentOffset(
      of: min(index, piece.range.upperBound) - piece.range.lowerBound)
  }

  /// Where a byte of the document stands here.
  func index(ofDocumentOffset offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].paragraph.range.lowerBound <= offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard !pieces.isEmpty else { return 0 }
    let piece = pieces[max(low - 1, 0)]
    return piece.range.lowerBound + piece.flowed.index(ofDocumentOffset: offset)
  }

  /// The text of a range, with every line end as a space.
  func quote(_ range: Range<Int>) -> String {
    let part = bytes[range.clamped(to: 0..<bytes.count)].map { $0 == 0x0A ? 0x20 : $0 }
    return String(decoding: part, as: UTF8.self)
  }
}

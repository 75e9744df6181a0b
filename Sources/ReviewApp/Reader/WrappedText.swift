import CaseModel
import TextScreen

/// The lines of a document at one width.
struct WrappedText: Sendable {
  /// One line as it is shown.
  struct Line: Sendable {
    enum Kind: UInt8, Sendable { case text, heading, blank, pageBreak }

    /// Where its text stands in the flowed document; empty for lines that only divide.
    let range: Range<Int>
    let indent: Int
    let kind: Kind
    /// The page it stands on or, for a page break, begins.
    let page: Int

    /// Whether it only divides what stands above it from what stands below.
    var isDivider: Bool { kind == .blank || kind == .pageBreak }
  }

  let width: Int
  let lines: [Line]

  init(_ document: FlowedDocument, width: Int) {
    self.width = width
    var lines: [Line] = []
    lines.reserveCapacity(document.bytes.count / max(width, 1) * 2)
    var page = 1
    for (index, piece) in document.pieces.enumerated() {
      let start = piece.range.lowerBound
      if piece.paragraph.page != page {
        page = piece.paragraph.page
        lines.append(Line(range: start..<start, indent: 0, kind: .pageBreak, page: page))
      } else if index > 0 {
        lines.append(Line(range: start..<start, indent: 0, kind: .blank, page: page))
      }
      Self.wrap(piece, of: document, width: width, into: &lines)
    }
    self.lines = lines
  }

  private static func wrap(
    _ piece: FlowedDocument.Piece, of document: FlowedDocument, width: Int, into lines: inout [Line]
  ) {
    let flowed = piece.flowed
    // On a narrow screen an indent gives way before the text does.
    let first = min(flowed.firstIndent, width / 4)
    let rest = min(flowed.restIndent, width / 4)
    let kind: Line.Kind = piece.paragraph.form == .heading ? .heading : .text
    let found = Wrap.lines(
      document.bytes[piece.range], width: width - first, hanging: rest - first)
    for (index, range) in found.enumerated() {
      lines.append(
        Line(
          range: range, indent: index == 0 ? first : rest, kind: kind, page: piece.paragraph.page))
    }
  }

  /// The line a byte of the flowed document stands on.
  func line(at index: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].range.lowerBound <= index { low = middle + 1 } else { high = middle }
    }
    return max(low - 1, 0)
  }
}

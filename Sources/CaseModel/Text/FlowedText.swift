/// The text of one paragraph made ready for wrapping, with the way back to the document.
public struct FlowedText: Hashable, Sendable {
  /// UTF-8 to be wrapped; a line feed in it is a line end that must stay.
  public internal(set) var bytes: [UInt8]
  /// Columns before the first line.
  public internal(set) var firstIndent: Int
  /// Columns before every other line: larger for the items of a list, which hang.
  public internal(set) var restIndent: Int
  /// Where bytes stop following one another as in the document, ascending.
  var anchors: [Anchor]

  struct Anchor: Hashable, Sendable {
    let flowed: Int
    let document: Int
  }

  /// Where in the document a byte stands; a joining space is the line end it stands for.
  ///
  /// The offset after the last byte gives the end of the paragraph.
  public func documentOffset(of index: Int) -> Int {
    let anchor = last { $0.flowed <= index }
    return anchor.document + index - anchor.flowed
  }

  /// Where a byte of the document stands here; the nearest place where it is not shown.
  public func index(ofDocumentOffset offset: Int) -> Int {
    let position = lastPosition { $0.document <= offset }
    let anchor = anchors[position]
    let index = anchor.flowed + max(offset - anchor.document, 0)
    let limit = position + 1 < anchors.count ? anchors[position + 1].flowed : bytes.count
    return min(index, limit)
  }

  private func last(where isBefore: (Anchor) -> Bool) -> Anchor { anchors[lastPosition(isBefore)] }

  private func lastPosition(_ isBefore: (Anchor) -> Bool) -> Int {
    var low = 0
    var high = anchors.count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(anchors[middle]) { low = middle + 1 } else { high = middle }
    }
    return max(low - 1, 0)
  }
}

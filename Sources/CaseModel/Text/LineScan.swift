/// Lines and pages of a text, found in one pass over its bytes.
struct LineScan {
  var lines: [TextLine] = []
  var pages: [Range<Int>] = []
  /// The first line of every page, and after the last page the count of all lines.
  var firstLines: [Int] = []
  /// How many lines have each length; lengths beyond the last place count there.
  private var lengths = [Int](repeating: 0, count: 101)

  init(_ bytes: [UInt8]) {
    lines.reserveCapacity(bytes.count / 48 + 1)
    bytes.withUnsafeBufferPointer { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var pageStart = 0
    var index = 0
    firstLines.append(0)
    while index < bytes.count {
      let end = scanLine(bytes, from: index)
      index = end + 1
      guard end < bytes.count, bytes[end] == 0x0C else { continue }
      pages.append(pageStart..<end)
      firstLines.append(lines.count)
      pageStart = index
    }
    finish(pageStart..<bytes.count)
  }

  /// A form feed may end the last page (as `pdftotext` writes it) or stand between pages; only text makes another page.
  private mutating func finish(_ last: Range<Int>) {
    let isRest = lines[(firstLines.last ?? 0)...].allSatisfy { $0.isBlank && $0.indent == 0 }
    if isRest, !pages.isEmpty {
      lines.removeSubrange((firstLines.last ?? 0)...)
    } else {
      pages.append(last)
      firstLines.append(lines.count)
    }
  }

  /// Notes the line that begins at `start` and returns the offset of what ends it.
  private mutating func scanLine(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    let textStart = index
    var textEnd = index
    var hasGap = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte > 0x20 {
        if index - textEnd >= 3 { hasGap = true }
        index += 1
        textEnd = index
      } else if byte == 0x20 {
        index += 1
      } else {
        break
      }
    }
    // A form feed right after a line end, or at the start of a page, ends no line of its own.
    if index < bytes.count, bytes[index] == 0x0C, index == start { return index }
    let line = TextLine(
      start: start, textStart: textStart, end: textEnd,
      hasGap: hasGap)
    lines.append(line)
    if !line.isBlank { lengths[min(line.length, 100)] += 1 }
    return index
  }

  /// How long the lines of prose are: nine of ten are no longer, within 60 to 100 bytes.
  var measure: Int {
    let total = lengths.reduce(0, +)
    var seen = 0
    for (length, count) in lengths.enumerated() {
      seen += count
      if seen * 10 >= total * 9 { return max(length, 60) }
    }
    return 100
  }
}

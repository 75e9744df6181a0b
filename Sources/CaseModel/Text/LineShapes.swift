/// What a line looks like from its bytes: an item of a list, a heading, a broken line.
struct LineShapes {
  let bytes: [UInt8]
  /// How long lines of prose are, in bytes.
  let measure: Int

  /// Whether a line was ended on purpose: the next word would easily have found room on it.
  ///
  /// Lines set in from the margin that begin like new ones, as in a résumé, need only have found room;
  /// the lines of an item are set in because they belong to it.
  func breaksHard(_ line: TextLine, before next: TextLine, inItem: Bool = false) -> Bool {
    var wordEnd = next.textStart
    while wordEnd < next.end, bytes[wordEnd] > 0x20 { wordEnd += 1 }
    let length = line.length + 1 + wordEnd - next.textStart
    if next.indent > 0, !inItem, beginsLikeTitle(next) { return line.indent + length <= measure }
    return length * 4 <= measure * 3
  }

  /// Whether a line begins an item of a list, seen after the line above it.
  ///
  /// A bullet always does. A dash, a number or a letter may stand there because a sentence was broken before it,
  /// so the line above must have ended a clause.
  func beginsItem(_ line: TextLine, after previous: TextLine) -> Bool {
    guard let marker = marker(of: line) else { return false }
    return marker.isBullet || endsClause(previous) || breaksHard(previous, before: line)
      || self.marker(of: previous) != nil
  }

  /// Whether a line is a heading by its capitals alone.
  func isCapitalHeading(_ line: TextLine) -> Bool {
    guard line.length <= 100, !line.hasGap, marker(of: line) == nil || endsWithoutStop(line) else {
      return false
    }
    var capitals = 0
    for byte in bytes[line.textStart..<line.end] {
      if Letter.isLower(byte) { return false }
      if Letter.isUpper(byte) { capitals += 1 }
    }
    return capitals >= 4 && capitals * 2 >= line.length
  }

  /// Whether a line heads the text that begins right below it.
  func heads(_ line: TextLine, _ next: TextLine) -> Bool {
    if isCapitalHeading(line) { return !isCapitalHeading(next) }
    return isTitle(line) && breaksHard(line, before: next) && next.length * 4 >= measure * 3
  }

  /// Whether a line could be a title: short, beginning like one, and not ended like a sentence.
  func isTitle(_ line: TextLine) -> Bool {
    guard line.length <= measure, line.length >= 3, !line.hasGap, marker(of: line) == nil
    else { return false }
    return beginsLikeTitle(line) && endsWithoutStop(line)
  }

  private func beginsLikeTitle(_ line: TextLine) -> Bool {
    let first = bytes[line.textStart]
    return Letter.isUpper(first) || Letter.isDigit(first) || first >= 0x80
  }

  private func endsWithoutStop(_ line: TextLine) -> Bool {
    guard let last = bytes[line.textStart..<line.end].last else { return false }
    return !".,;!?-".utf8.contains(last)
  }

  private func endsClause(_ line: TextLine) -> Bool {
    guard let last = bytes[line.textStart..<line.end].last else { return true }
    return ".:;,!?)".utf8.contains(last)
  }
}

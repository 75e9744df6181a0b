import HarmlessText
import Qualifications
import TextScreen

/// A line of a comparison: removed words stand as [-so-] and added ones as {+so+}, also where there are no colours.
struct ComparisonLine: Sendable {
  var pieces: [StyledLine] = []
  /// Whether a stretch of changed paragraphs begins here, to be gone to by a key.
  var beginsChange = false

  /// Whether words on it were removed or added.
  var holdsChange: Bool { pieces.contains { $0.role == .error || $0.role == .success } }

  /// The comparison wrapped to a width.
  static func lines(of comparison: StatementComparison, width: Int) -> [ComparisonLine] {
    var lines: [ComparisonLine] = []
    for block in comparison.blocks {
      let hasChanges = block.hasChanges
      let first = lines.count
      if hasChanges {
        let place: DisplayText =
          block.place.map { "\($0.description)" } ?? "only in the earlier statement"
        lines.append(ComparisonLine(pieces: [StyledLine(place, .title)]))
      }
      var change = WordDifference.Change.same
      for line in Wrap.lines(marked(block), width: max(1, width)) {
        lines.append(ComparisonLine(pieces: pieces(line, &change, isChanged: hasChanges)))
      }
      lines.append(ComparisonLine())
      if hasChanges { lines[first].beginsChange = true }
    }
    return lines
  }

  private static func marked(_ block: StatementComparison.Block) -> DisplayText {
    var text = ""
    for run in block.runs {
      let words = run.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      if !text.isEmpty, !run.isAttached { text += " " }
      switch run.change {
      case .same: text += words
      case .removed: text += "[-\(words)-]"
      case .added: text += "{+\(words)+}"
      }
    }
    return DisplayText(untrusted: text)
  }

  /// Divides a line where words begin or end to be changed; a stretch may go on from the line before.
  private static func pieces(
    _ line: DisplayText, _ change: inout WordDifference.Change, isChanged: Bool
  ) -> [StyledLine] {
    var pieces: [StyledLine] = []
    var piece = ""
    func role(_ change: WordDifference.Change) -> Role {
      switch change {
      case .same: isChanged ? .plain : .dim
      case .removed: .error
      case .added: .success
      }
    }
    func finish(_ change: WordDifference.Change) {
      if !piece.isEmpty { pieces.append(StyledLine("\(piece)", role(change))) }
      piece = ""
    }
    var last: Character = " "
    for character in line.string {
      if character == "-" && last == "[" || character == "+" && last == "{" {
        piece.removeLast()
        finish(change)
        change = character == "-" ? .removed : .added
        piece.append(last)
      }
      piece.append(character)
      if character == "]" && last == "-" && change == .removed
        || character == "}" && last == "+" && change == .added
      {
        finish(change)
        change = .same
      }
      last = character
    }
    finish(change)
    return pieces
  }
}

import CaseModel
import HarmlessText
import Qualifications

/// What changed between an earlier statement and the new one: paragraph by paragraph, and within those word by word.
///
/// Paragraphs that are the same are found first; only what lies between them is compared by words, and no more of it
/// than is done at once however long the texts are.
struct StatementComparison: Sendable {
  /// Words in a row that share a fate.
  struct Run: Sendable {
    let change: WordDifference.Change
    let text: String
    /// Whether no space stands before it, as before a comma behind changed words.
    var isAttached = false
  }

  /// A paragraph of either text, or two that became one another.
  struct Block: Sendable {
    /// Where it stands in the new text; nil for what is only in the earlier one.
    let place: TextPlace?
    let runs: [Run]
    var hasChanges: Bool { runs.contains { $0.change != .same } }
  }

  let blocks: [Block]

  /// The most paragraphs that are paired by likeness, as old times new.
  static let pairing = 40_000
  /// The most words that are compared, as old times new of each pair, all pairs together.
  static let budget = 8_000_000

  init(from old: DocumentText, to new: DocumentText) {
    let olds = Self.paragraphs(of: old)
    let news = Self.paragraphs(of: new)
    var blocks: [Block] = []
    var left = Self.budget
    for step in Self.alignment(olds.map(\.words), news.map(\.words)) {
      switch step {
      case (let x?, let y?):
        let cost = olds[x].words.count * news[y].words.count
        if olds[x].words == news[y].words {
          blocks.append(Block(place: news[y].place, runs: [Self.run(.same, news[y].text)]))
        } else if cost <= left {
          left -= cost
          blocks.append(
            Block(
              place: news[y].place,
              runs: Self.runs(from: olds[x].text, to: news[y].text)))
        } else {
          blocks.append(
            Block(
              place: news[y].place,
              runs: [Self.run(.removed, olds[x].text), Self.run(.added, news[y].text)]))
        }
      case (let x?, nil): blocks.append(Block(place: nil, runs: [Self.run(.removed, olds[x].text)]))
      case (nil, let y?):
        blocks.append(Block(place: news[y].place, runs: [Self.run(.added, news[y].text)]))
      case (nil, nil): break
      }
    }
    self.blocks = blocks
  }

  private struct Piece {
    let text: String
    let words: [Substring]
    let place: TextPlace
  }

  private static func paragraphs(of text: DocumentText) -> [Piece] {
    let bytes = text.text.bytes
    return text.paragraphs.compactMap { paragraph in
      let range = paragraph.range.clamped(to: 0..<bytes.count)
      let string = String(decoding: bytes[range], as: UTF8.self)
      let words = string.split { $0 == " " || $0 == "\n" }
      guard !words.isEmpty else { return nil }
      return Piece(
        text: words.joined(separator: " "), words: words,
        place: text.place(at: range.lowerBound))
    }
  }

  private static func runs(from old: String, to new: String) -> [Run] {
    let (oldBytes, newBytes) = (Array(old.utf8), Array(new.utf8))
    return WordDifference(from: old, to: new).runs.map { run in
      let bytes = run.change == .removed ? oldBytes : newBytes
      let start = run.range.lowerBound
      return Run(
        change: run.change, text: run.text,
        isAttached: bytes.indices.contains(start - 1) && bytes[start - 1] > 0x20)
    }
  }

  private static func run(_ change: WordDifference.Change, _ text: String) -> Run {
    Run(change: change, text: text)
  }
}

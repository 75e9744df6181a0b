import Qualifications
import Testing

@Suite struct WordDifferenceTests {
  private func marked(_ old: String, _ new: String) -> [String] {
    WordDifference(from: old, to: new).runs.map { run in
      switch run.change {
      case .same: run.text
      case .removed: "-\(run.text)"
      case .added: "+\(run.text)"
      }
    }
  }

  @Test func equalTextsHaveNoChanges() {
    #expect(!WordDifference(from: "a b c", to: "a b c").hasChanges)
    #expect(!WordDifference(from: "", to: "").hasChanges)
    #expect(WordDifference(from: "", to: "").runs.isEmpty)
  }

  @Test func whiteSpaceAndQuotationMarksDoNotCount() {
    #expect(
      !WordDifference(
        from: "the organization’s  “vision”", to: " the\norganization's\u{A0}\"vision\""
      ).hasChanges)
  }

  @Test func removedStandsBeforeAdded() {
    #expect(
      marked("one two three", "one four five three") == ["one", "-two", "+four five", "three"])
  }

  @Test func finalPunctuationIsAWord() {
    #expect(marked("to the end", "to the end.") == ["to the end", "+."])
    #expect(marked("a, b", "a b") == ["a", "-,", "b"])
  }

  @Test func wholeTextMayBeNewOrGone() {
    #expect(marked("", "all new") == ["+all new"])
    #expect(marked("all gone", "") == ["-all gone"])
    #expect(marked("one two", "three") == ["-one two", "+three"])
  }

  @Test func rangesPointIntoTheirOwnText() {
    let (old, new) = ("café au lait", "café noir, au lait")
    for run in WordDifference(from: old, to: new).runs {
      let text = Array((run.change == .removed ? old : new).utf8)
      #expect(String(decoding: text[run.range], as: UTF8.self) == run.text)
    }
  }

  /// Every pair of short texts of three words: as much as can stay stays, and both texts come back.
  @Test func keepsAsMuchAsPossible() {
    var texts: [[String]] = [[]]
    for length in 1...5 {
      let shorter = texts.filter { $0.count == length - 1 }
      texts += shorter.flatMap { text in ["a", "b", "c"].map { text + [$0] } }
    }
    for (index, old) in texts.enumerated() where index.isMultiple(of: 3) {
      for new in texts {
        let runs = WordDifference(
          from: old.joined(separator: " "), to: new.joined(separator: " ")
        ).runs
        let kept = words(runs, .same)
        guard words(runs, .same, .removed) == old, words(runs, .same, .added) == new,
          kept.count == Self.longestCommon(old, new)
        else {
          Issue.record("\(old) \(new): \(runs)")
          return
        }
      }
    }
  }

  @Test func longTextsWithNothingInCommonAreCompared() {
    let old = (0..<1500).map { "a\($0)" }.joined(separator: " ")
    let new = (0..<1500).map { "b\($0)" }.joined(separator: " ")
    #expect(WordDifference(from: old, to: new).runs.map(\.change) == [.removed, .added])
  }

  private func words(
    _ runs: [WordDifference.Run], _ changes: WordDifference.Change...
  ) -> [String] {
    runs.filter { changes.contains($0.change) }
      .flatMap { $0.text.split(separator: " ").map(String.init) }
  }

  private static func longestCommon(_ old: [String], _ new: [String]) -> Int {
    var row = Array(repeating: 0, count: new.count + 1)
    for word in old {
      var diagonal = 0
      for (index, other) in new.enumerated() {
        let above = row[index + 1]
        row[index + 1] = word == other ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[new.count]
  }
}

import CaseModel
import HarmlessText
import Qualifications
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct ComparisonTests {
  private static func text(_ string: String) -> DocumentText {
    DocumentText(HarmlessText.make(from: Array(string.utf8)).0)
  }

  @Test func `words that changed are marked in their paragraph`() {
    let comparison = StatementComparison(
      from: Self.text("I led ten people in the field.\n\nNothing else was done.\n"),
      to: Self.text("I led twelve people in the field.\n\nNothing else was done.\n"))
    let lines = ComparisonLine.lines(of: comparison, width: 76)
    let words = lines.map { $0.pieces.map(\.text.string).joined() }.joined(separator: "\n")
    #expect(words.contains("I led [-ten-] {+twelve+} people in the field."))
    #expect(comparison.blocks.map(\.hasChanges) == [true, false])
  }

  @Test func `every word of both statements is in the comparison of the practice case`() {
    let package = PracticeFiles.package(PracticeFixture.number45)
    guard let old = package.document("earlier-statement")?.text,
      let new = package.document("qualifications-statement")?.text
    else { return #expect(Bool(false)) }
    let runs = StatementComparison(from: old, to: new).blocks.flatMap(\.runs)
    func words(_ without: WordDifference.Change) -> [Substring] {
      runs.filter { $0.change != without }.flatMap { $0.text.split { $0 == " " || $0 == "\n" } }
    }
    func all(_ text: DocumentText) -> String {
      String(decoding: text.text.bytes.filter { $0 > 0x20 }, as: UTF8.self)
    }
    #expect(words(.removed).joined() == all(new))
    #expect(runs.contains { $0.change == .same && $0.text.count > 200 })
    _ = all(old)
  }

  @Test func `texts that share nothing are compared within the bound`() {
    let old = Self.text((0..<900).map { "old word number \($0)." }.joined(separator: "\n\n"))
    let new = Self.text((0..<900).map { "fresh text line \($0)!" }.joined(separator: "\n\n"))
    let blocks = StatementComparison(from: old, to: new).blocks
    #expect(!blocks.contains { !$0.hasChanges })
    #expect(blocks.count == old.paragraphs.count + new.paragraphs.count)
  }

  @Test(arguments: [(120, 36), (80, 24), (40, 12)])
  func `a resubmission is compared on a key, from change to change`(_ size: (Int, Int)) {
    var state = PracticeFixture.reading(
      PracticeFixture.number45, columns: size.0, rows: size.1)
    state.press("c")
    #expect(state.page == .comparison(PracticeFixture.number45))
    state.press("]")
    #expect(state.sheetTop > 0)
    #expect(state.words.contains("{+") || state.words.contains("[-"))
    state.press("Esc", "h")
    #expect(state.wholePage().contains("18 December 2025 or later"))
  }

  @Test func `how long a resubmission has is what the office has set`() {
    var state = PracticeFixture.reading(PracticeFixture.number45)
    state.press("h")
    let days = CheckSettings().resubmission.description
    #expect(state.wholePage().contains("\(days) after the return (R32)"))
    state.docket.settings.resubmission = TimeLimit(10, .calendarDays)
    #expect(
      state.wholePage().contains("due by 30 May 2025, 10 calendar days after the return (R32)"))
    #expect(state.wholePage().contains("which is later"))
  }

  @Test func `marks of a change do not part a word from its comma`() {
    let comparison = StatementComparison(
      from: Self.text("I led ten people, and more."), to: Self.text("I led a dozen, and more."))
    let lines = ComparisonLine.lines(of: comparison, width: 76)
    let words = lines.map { $0.pieces.map(\.text.string).joined() }.joined(separator: "\n")
    #expect(words.contains("I led [-ten people-] {+a dozen+}, and more."), "\(words)")
  }

  @Test func `the page says what it is, how changes are marked, and which one is seen`() {
    var state = PracticeFixture.reading(PracticeFixture.number45)
    state.press("c")
    #expect(state.words.contains("[-removed-] {+added+} since the earlier statement"))
    state.press("]", "]")
    #expect(state.words.contains(": [-removed-]") && state.words.contains("Change 2 of "))
    state.press("w")
    #expect(state.words.contains("Comparison with the earlier statement."))
  }
}

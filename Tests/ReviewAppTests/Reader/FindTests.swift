import CaseModel
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct FindTests {
  private func looking(_ phrase: String, columns: Int = 120, rows: Int = 36) -> AppState {
    var state = PracticeFixture.reading(columns: columns, rows: rows)
    state.press("/")
    state.write(phrase)
    state.press("Enter")
    return state
  }

  private static func hits(_ state: AppState) -> [Range<Int>] { state.currentFind?.hits ?? [] }

  @Test(arguments: [(120, 36), (80, 24), (40, 12)])
  func `the place found is seen with its count, and the cursor stands on it`(_ size: (Int, Int)) {
    var state = looking("bridge", columns: size.0, rows: size.1)
    let count = Self.hits(state).count
    #expect(count > 3)
    for number in [1, 2, 3] {
      #expect(
        state.words.contains("“bridge” in this document: \(number) of \(count)."), "\(state.seen)")
      let cursor = state.render().cursor ?? Position(row: 0, column: 0)
      let row = state.render().snapshot(row: cursor.row)
      #expect(row.dropFirst(cursor.column).lowercased().hasPrefix("bridge"), "\(row)")
      state.press("n")
    }
    state.press("N", "N", "N", "N")
    #expect(state.words.contains("\(count) of \(count)."))
    state.press("n")
    #expect(state.words.contains("1 of \(count)."))
  }

  @Test func `Esc clears what was found before it leaves the case`() {
    var state = looking("bridge")
    let before = state.placeText
    #expect(state.press("Esc").isEmpty)
    #expect(state.page == .reader(PracticeFixture.number))
    #expect(state.currentFind == nil)
    #expect(state.placeText == before)
    state.press("n")
    #expect(state.words.contains("Nothing is being looked for. / begins."))
    state.press("Esc")
    #expect(state.page == .docket)
    state = looking("bridge")
    state.press(":")
    state.write("clear")
    state.press("Enter")
    #expect(state.currentFind == nil)
  }

  @Test func `small letters find capitals too, capitals only themselves`() {
    let small = Self.hits(looking("federal")).count
    let capital = Self.hits(looking("Federal")).count
    let none = Self.hits(looking("fEDERAL")).count
    #expect(small >= capital)
    #expect(capital > 0)
    #expect(none == 0)
    #expect(Self.hits(looking("executive qualifications statement")).count > 0)
  }

  @Test(arguments: [(120, 36), (40, 12)])
  func `a phrase is found across the end of a line, however the text is set`(_ size: (Int, Int)) {
    // In the file a line ends after "Federal Highway".
    let phrase = "the Federal Highway Administration (FHWA)"
    let state = looking(phrase, columns: size.0, rows: size.1)
    #expect(Self.hits(state).count == 1)
    #expect(state.words.contains("1 of 1."), "\(state.seen)")
  }

  @Test func `what is not there is said to be not there, and nothing moves`() {
    var state = PracticeFixture.reading()
    let before = state.placeText
    state.press("/")
    state.write("zyzzyva")
    state.press("Enter")
    #expect(state.words.contains("“zyzzyva” is not in this document."))
    #expect(state.placeText == before)
    state.press("/", "Enter")
    #expect(state.currentFind == nil)
    state.press("/")
    state.write("abc")
    state.press("Esc")
    #expect(state.prompt == nil && state.page == .reader(PracticeFixture.number))
  }

  @Test func `another document begins without what was found in the first`() {
    var state = looking("bridge")
    state.press("1", "Home", "Down", "Enter")
    #expect(state.currentFind == nil)
    #expect(!state.words.contains("“bridge”"))
  }
}

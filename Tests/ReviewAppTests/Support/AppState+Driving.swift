import BoardResult
import BoardReview
import CaseModel
import HarmlessText
import Qualifications
import TextScreen

@testable import ReviewApp

extension BoardFixture {
  /// The interface before this record; packages are read where the page needs one.
  func state(
    _ viewer: Viewer = .administrator(hale), at page: Page = .board, columns: Int = 120,
    rows: Int = 36
  ) -> AppState {
    let docket = Docket(
      name: "docket", proceedings: proceedings,
      entries: [Self.first, Self.second].map {
        DocketEntry(number: $0, cover: .read(Self.cover($0)))
      })
    var state = AppState(
      size: Size(columns: columns, rows: rows), viewer: viewer, docket: docket, page: page)
    _ = state.update(.clock("10:42"))
    if let letters = try? NoticeLetters() { _ = state.update(.lettersRead(letters)) }
    return state
  }

  /// The package of a case, and what was kept of it, as the shell would hand them in.
  static func opened(_ number: CaseNumber = first, _ items: [DraftItem] = []) -> AppEvent {
    guard let governing = try? EditionCatalog().edition(governing: day("2024-09-14")) else {
      preconditionFailure("no edition")
    }
    let package = CasePackage(
      cover: cover(number), governing: governing, documents: [], digest: package, fileFindings: [])
    return .caseOpened(number, package, items, isRecovered: false)
  }
}

extension AppState {
  /// Presses keys given by name, and says what was asked for in the end, but for keeping what is typed outside the cases.
  @discardableResult
  mutating func press(_ names: String...) -> [Effect] {
    var effects: [Effect] = []
    for name in names {
      for key in Key.sequence(parsing: name) ?? [] { effects = update(.input(.key(key))) }
    }
    return effects.filter { if case .keepBoardDraft = $0 { false } else { true } }
  }

  /// Types a text, key by key.
  @discardableResult
  mutating func write(_ text: String) -> [Effect] {
    var effects: [Effect] = []
    for character in text { effects += update(.input(.key(.character(character)))) }
    return effects
  }

  /// What is seen, as text.
  var seen: String { render().snapshot() }

  /// What is seen, with the breaks between lines and the edges of boxes gone, so that a sentence is found however it is wrapped.
  var words: String {
    seen.split { $0 == "\n" || $0 == " " || $0 == "│" }.joined(separator: " ")
  }

  /// Everything of a page, scrolled through from top to end.
  func wholePage() -> String {
    var state = self
    state.size = Size(columns: size.columns, rows: 400)
    _ = state.update(.input(.woken))
    return state.words
  }
}

import BoardReview
import CaseModel
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct FindAcrossTests {
  private static func searching(_ pattern: String) -> (AppState, [Effect]) {
    var fixture = PracticeFixture.cleared
    fixture.clear(PracticeFixture.number45, PracticeFixture.okafor)
    var state = fixture.state()
    state.press("F")
    state.write(pattern)
    let effects = state.press("Enter")
    return (state, effects)
  }

  @Test func `only cases that are open to the viewer are looked through, one after the other`() {
    var (state, effects) = Self.searching("Coast Guard")
    #expect(effects == [.findInCase(PracticeFixture.number, "Coast Guard", serial: 1)])
    effects = state.update(.foundInCase(PracticeFixture.number, [], serial: 1))
    #expect(effects == [.findInCase(PracticeFixture.number45, "Coast Guard", serial: 1)])
    let places = FoundPlace.all(
      of: "Coast Guard", in: PracticeFiles.package(PracticeFixture.number45))
    #expect(!places.isEmpty)
    #expect(
      state.update(.foundInCase(PracticeFixture.number45, places, serial: 1)).isEmpty)
    #expect(state.words.contains("2025-1045 · p. 1"))
  }

  @Test func `Enter opens the case at the place, once it is read`() {
    var (state, _) = Self.searching("Coast Guard")
    let package = PracticeFiles.package(PracticeFixture.number45)
    let places = FoundPlace.all(of: "Coast Guard", in: package)
    _ = state.update(.foundInCase(PracticeFixture.number, [], serial: 1))
    _ = state.update(.foundInCase(PracticeFixture.number45, places, serial: 1))
    state.press("End")
    #expect(state.press("Enter") == [.openCase(PracticeFixture.number45)])
    _ = state.update(PracticeFixture.opened(PracticeFixture.number45))
    #expect(state.page == .reader(PracticeFixture.number45))
    #expect(state.words.contains("Coast"))
    #expect(state.work[PracticeFixture.number45]?.reader.find != nil)
  }

  @Test func `answers to a search that was left, or of a case closed since, are not taken`() {
    var (state, _) = Self.searching("the")
    let places = FoundPlace.all(of: "the", in: PracticeFiles.package(PracticeFixture.number))
    #expect(state.update(.foundInCase(PracticeFixture.number, places, serial: 9)).isEmpty)
    #expect(state.docketFind?.places.isEmpty == true)
    state.press("Esc")
    #expect(state.update(.foundInCase(PracticeFixture.number, places, serial: 1)).isEmpty)
    #expect(state.page == .docket)
  }

  @Test func `whoever has no case open finds nothing to look through`() {
    var state = PracticeFixture().state()
    state.press("F")
    #expect(state.prompt == nil)
    #expect(state.message?.tone == .warning)
  }

  @Test func `no more is listed than can be looked at`() {
    var (state, _) = Self.searching("e")
    let places = FoundPlace.all(of: "e", in: PracticeFiles.package(PracticeFixture.number))
    #expect(places.count == DocketFind.most)
    #expect(state.update(.foundInCase(PracticeFixture.number, places, serial: 1)).isEmpty)
    #expect(state.words.contains("say more to find fewer"))
  }
}

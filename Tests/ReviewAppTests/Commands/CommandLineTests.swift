import BoardReview
import Testing
import TextScreen

@testable import ReviewApp

@Suite struct CommandLineTests {
  @Test func `a command is carried out by its name`() {
    var state = PracticeFixture.reading()
    state.press(":")
    state.write("next-section")
    #expect(state.render().snapshot(row: 35).hasPrefix(":next-section"))
    let before = state.seen
    state.press("Enter")
    #expect(state.seen != before)
    #expect(state.words.contains("1 Leading Change"))
  }

  @Test func `the beginning of a name is enough where there is only one, and more are listed`() {
    var state = PracticeFixture().state()
    state.press(":")
    state.write("sort-by-a")
    state.press("Enter")
    #expect(state.sorting == .agency)
    state.press(":")
    state.write("sort")
    state.press("Enter")
    #expect(state.words.contains("sort may be: sort-by-number sort-by-agency sort-by-state"))
  }

  @Test func `Tab completes as far as it is certain`() {
    var state = PracticeFixture().state()
    state.press(":")
    state.write("so")
    state.press("Tab")
    #expect(state.prompt?.field.text == "sort-by-")
    #expect(state.words.contains("sort-by-number sort-by-agency sort-by-state"))
    state.write("s")
    state.press("Tab")
    #expect(state.prompt?.field.text == "sort-by-state")
    state.press("Enter")
    #expect(state.sorting == .state)
  }

  @Test func `an unknown name is named, and nothing is done`() {
    var state = PracticeFixture().state()
    state.press(":")
    state.write("promote")
    #expect(state.press("Enter").isEmpty)
    #expect(state.words.contains("There is no command promote."))
    #expect(state.page == .docket)
  }

  @Test func `Esc, and deleting past the beginning, leave the line`() {
    for key in ["Esc", "Backspace"] {
      var state = PracticeFixture().state()
      state.press(":", key)
      #expect(state.prompt == nil)
      #expect(state.page == .docket)
    }
  }

  @Test(arguments: Command.allCases)
  func `every command answers to its name on every page with a command line`(_ command: Command) {
    for context in Context.allCases where Keymap.table(for: context).key(for: .commandLine) != nil {
      guard var state = HelpTests.states[context] else { continue }
      let reason = state.unavailability(of: command)
      state.press(":")
      state.write(command.name)
      let effects = state.press("Enter")
      #expect(!state.words.contains("There is no command"), "\(command.name)")
      #expect(!state.words.contains("may be:"), "\(command.name)")
      if let reason {
        #expect(effects.isEmpty && state.words.contains(reason.string), "\(command.name)")
      }
      if case .castBallot = effects.first { Issue.record("\(command.name) casts") }
    }
  }
}

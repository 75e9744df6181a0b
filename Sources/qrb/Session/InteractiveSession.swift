import ArgumentParser
import BoardRecord
import BoardReview
import CaseModel
import CursesTerminal
import HarmlessText
import ReviewApp
import SystemFiles
import TextScreen

/// A session at a terminal, from the guard around it to the last line after it.
@MainActor
enum InteractiveSession {
  /// Opens the terminal and runs until the person leaves.
  ///
  /// - Parameter lastLine: printed once the terminal is its own again.
  static func run(
    _ opening: SessionOpening, lastLine: String? = nil
  ) throws(SessionError) {
    ProcessGuard.begin(messageAfterCrash: crashMessage(opening))
    let terminal: Terminal
    do throws(TerminalError) { terminal = try Terminal() } catch {
      throw SessionError("\(error.message)")
    }
    let inbox = Inbox()
    let effects = EffectRunner(opening, inbox: inbox)
    let (state, first) = effects.begin(opening, size: terminal.size)
    RunLoop(state: state, effects: effects, inbox: inbox, terminal: terminal)
      .run(beginningWith: first)
    terminal.restore()
    for sentence in opening.doubts { Complaint.say("the record: \(sentence)") }
    if let lastLine { Standard.output("\(lastLine)\n") }
  }

  private static func crashMessage(_ opening: SessionOpening) -> String {
    let place = opening.stateFolder.map { " Your drafts are in \($0)." } ?? ""
    return
      "qrb ended unexpectedly.\(place) Nothing that was on the screen is lost, and nothing was cast by it:"
      + " start again with the same command."
  }
}

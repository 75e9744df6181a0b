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
  /// - Parameters:
  ///   - lastLine: printed once the terminal is its own again.
  ///   - open: reads what the session begins with, and may ask for a passphrase.
  static func run(
    lastLine: String? = nil, _ open: () throws(SessionError) -> SessionOpening
  ) throws(SessionError) {
    // Before anything is read: that may start threads, which would not be there in the process that goes on.
    ProcessGuard.begin(messageAfterCrash: crashMessage)
    let (loop, first, terminal, doubts) = try begin(open)
    loop.run(beginningWith: first)
    terminal.restore()
    for sentence in doubts { Complaint.say("the record: \(sentence)") }
    if let lastLine { Standard.output("\(lastLine)\n") }
  }

  /// Reads and takes the terminal; what was read goes out of memory here, and with it the keys that a lock lets go of.
  private static func begin(
    _ open: () throws(SessionError) -> SessionOpening
  ) throws(SessionError) -> (RunLoop, [AppEvent], Terminal, [DisplayText]) {
    let opening = try open()
    let terminal: Terminal
    do throws(TerminalError) { terminal = try Terminal() } catch {
      throw SessionError("\(error.message)")
    }
    let inbox = Inbox()
    let effects = EffectRunner(opening, inbox: inbox)
    let (state, first) = effects.begin(opening, size: terminal.size)
    let loop = RunLoop(state: state, effects: effects, inbox: inbox, terminal: terminal)
    return (loop, first, terminal, opening.doubts)
  }

  private static var crashMessage: String {
    let place = StateFolder.root.map { " Your drafts are in \($0)." } ?? ""
    return
      "qrb ended unexpectedly.\(place) Nothing that was on the screen is lost, and nothing was cast by it:"
      + " start again with the same command."
  }
}

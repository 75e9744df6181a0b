import ArgumentParser
import HarmlessText

/// Why a session cannot begin, as one sentence, and the exit code for it.
struct SessionError: Error {
  let sentence: DisplayText
  let code: ExitCode

  init(_ sentence: DisplayText, _ code: ExitCode = .failed) {
    self.sentence = sentence
    self.code = code
  }
}

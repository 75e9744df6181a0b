import Testing

@testable import CursesTerminal

@Suite struct TerminalErrorTests {
  @Test func messagesNeverRepeatControlCharacters() {
    let message = TerminalError.unknownTerminal(name: "x\u{1B}[31m\n\u{202E}é").message
    #expect(message.unicodeScalars.allSatisfy { (" "..."~").contains($0) })
  }

  @Test(arguments: [
    TerminalError.inputIsNotATerminal, .outputIsNotATerminal, .termIsNotSet,
    .unknownTerminal(name: "foo"), .cannotMoveCursor(name: "dumb"), .noTerminalDatabase,
    .cannotBeOpened(name: "foo"),
  ])
  func messagesSayWhatToDo(error: TerminalError) {
    let message = error.message
    #expect(["Start qrb", "Try", "Install", "try:"].contains { message.contains($0) })
  }
}

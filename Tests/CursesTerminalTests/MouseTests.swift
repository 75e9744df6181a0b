import Testing
import TextScreen

@testable import CursesTerminal

@Suite struct MouseTests {
  private func events(_ reports: [(bytes: String, time: Int)]) -> [MouseEvent] {
    var decoder = InputDecoder()
    for report in reports { decoder.feed(Array(report.bytes.utf8), at: report.time) }
    return decoder.takeEvents().compactMap {
      if case .mouse(let event) = $0 { event } else { nil }
    }
  }

  private let place = Position(row: 4, column: 9)

  @Test(arguments: [
    ("\u{1B}[<0;10;5M", MouseEvent.Action.press), ("\u{1B}[<0;10;5m", .release),
    ("\u{1B}[<32;10;5M", .drag), ("\u{1B}[<64;10;5M", .wheelUp),
    ("\u{1B}[<65;10;5M", .wheelDown), ("\u{1B}[<4;10;5M", .press), ("\u{1B}[M *%", .press),
    ("\u{1B}[M#*%", .release), ("\u{1B}[M`*%", .wheelUp),
  ])
  func reports(bytes: String, action: MouseEvent.Action) {
    #expect(events([(bytes, 0)]) == [MouseEvent(action, at: place)])
  }

  @Test(arguments: [
    "\u{1B}[<2;10;5M", "\u{1B}[<35;10;5M", "\u{1B}[<66;1;1M", "\u{1B}[<0;10M", "\u{1B}[<1;1;1m",
  ])
  func otherButtonsAndMotionAreNoEvents(bytes: String) {
    #expect(events([(bytes, 0)]).isEmpty)
  }

  @Test func secondPressAtOnePlaceIsADoubleClick() {
    let press = "\u{1B}[<0;10;5M"
    let release = "\u{1B}[<0;10;5m"
    let actions = events([
      (press, 0), (release, 50), (press, 200), (release, 250), (press, 300),
    ]).map(\.action)
    #expect(actions == [.press, .release, .doubleClick, .release, .press])
  }

  @Test func slowOrDistantPressesAreSingle() {
    let slow = events([("\u{1B}[<0;10;5M", 0), ("\u{1B}[<0;10;5M", 401)])
    #expect(slow.map(\.action) == [.press, .press])
    let distant = events([("\u{1B}[<0;10;5M", 0), ("\u{1B}[<0;11;5M", 10)])
    #expect(distant.map(\.action) == [.press, .press])
  }
}

import TextScreen

/// What a terminal says about its mouse, in xterm's SGR form or its first one.
struct MouseReport: Equatable {
  let button: Int
  let position: Position
  let isRelease: Bool

  init?(_ sequence: ControlSequence) {
    if sequence.introducer == .oldMouse {
      let bytes = sequence.parameters.map { Int($0) - 32 }
      guard bytes.count == 3, bytes.allSatisfy({ $0 >= 0 }) else { return nil }
      button = bytes[0]
      position = Position(row: bytes[2] - 1, column: bytes[1] - 1)
      isRelease = bytes[0] & 0b11 == 3 && bytes[0] & 0b110_0000 == 0
    } else {
      guard sequence.introducer == .control, sequence.parameters.first == UInt8(ascii: "<"),
        sequence.final | 0x20 == UInt8(ascii: "m")
      else { return nil }
      let numbers = sequence.numbers
      guard numbers.count == 3 else { return nil }
      button = numbers[0]
      position = Position(row: max(0, numbers[2] - 1), column: max(0, numbers[1] - 1))
      isRelease = sequence.final == UInt8(ascii: "m")
    }
  }

  /// What was done, or nil for other buttons and for motion without one.
  var action: MouseEvent.Action? {
    if isRelease { return button & 0b11 == 0 || button & 0b11 == 3 ? .release : nil }
    // Shift, Meta and Ctrl are bits 4, 8 and 16.
    return switch button & ~0b11100 {
    case 0: .press
    case 32: .drag
    case 64: .wheelUp
    case 65: .wheelDown
    default: nil
    }
  }
}

/// Tells second presses at one place from first ones.
struct ClickCounter {
  /// Milliseconds within which two presses are a double click.
  static let interval = 400

  private var lastPress: (position: Position, time: Int)?

  mutating func event(for report: MouseReport, at time: Int) -> MouseEvent? {
    guard let action = report.action else { return nil }
    guard action == .press else { return MouseEvent(action, at: report.position) }
    if let last = lastPress, last.position == report.position, time - last.time <= Self.interval {
      lastPress = nil
      return MouseEvent(.doubleClick, at: report.position)
    }
    lastPress = (report.position, time)
    return MouseEvent(.press, at: report.position)
  }
}

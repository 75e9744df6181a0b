/// What bytes that begin with Esc amount to.
enum EscapeSequence: Equatable {
  /// The bytes may go on.
  case incomplete
  /// The Esc stands for itself; what follows is something else.
  case escapeAlone
  /// Esc and one printable byte.
  case pair(UInt8)
  /// A control sequence (ECMA-48 §5.4) or a key of the keypad, and its length in bytes.
  case sequence(ControlSequence, length: Int)

  init(_ bytes: ArraySlice<UInt8>) {
    let start = bytes.startIndex
    guard bytes.count > 1 else {
      self = .incomplete
      return
    }
    switch bytes[start + 1] {
    case UInt8(ascii: "["), UInt8(ascii: "O"): self = Self.control(bytes)
    case 0x20..<Ascii.delete: self = .pair(bytes[start + 1])
    default: self = .escapeAlone
    }
  }

  private static func control(_ bytes: ArraySlice<UInt8>) -> EscapeSequence {
    let start = bytes.startIndex
    let isKeypad = bytes[start + 1] == UInt8(ascii: "O")
    var index = start + 2
    // The Linux console sends Esc [ [ A to Esc [ [ E for F1 to F5.
    if bytes.count > 2, !isKeypad, bytes[index] == UInt8(ascii: "[") { index += 1 }
    let parametersStart = index
    while index < bytes.endIndex, (0x20..<0x40).contains(bytes[index]) {
      guard index - start < limit else { return .sequence(ControlSequence(), length: limit) }
      index += 1
    }
    guard index < bytes.endIndex else { return .incomplete }
    guard (0x40..<0x7F).contains(bytes[index]) else {
      // Not a sequence after all: Alt with [ or O, then another key.
      return index == start + 2
        ? .pair(bytes[start + 1]) : .sequence(ControlSequence(), length: index - start)
    }
    let introducer: ControlSequence.Introducer =
      isKeypad ? .keypad : parametersStart > start + 2 ? .linuxConsole : .control
    let sequence = ControlSequence(
      introducer: introducer, parameters: bytes[parametersStart..<index], final: bytes[index])
    guard sequence.isOldMouseReport else {
      return .sequence(sequence, length: index + 1 - start)
    }
    // Esc [ M and three bytes: a mouse report of terminals that know no other.
    guard bytes.endIndex - index > 3 else { return .incomplete }
    let report = ControlSequence(
      introducer: .oldMouse, parameters: bytes[index + 1..<index + 4], final: bytes[index])
    return .sequence(report, length: index + 4 - start)
  }

  /// No terminal sends longer ones; what is longer is dropped in pieces of this length.
  private static let limit = 64
}

/// An escape sequence taken apart.
struct ControlSequence: Equatable {
  enum Introducer {
    /// Esc [
    case control
    /// Esc O
    case keypad
    /// Esc [ [
    case linuxConsole
    /// Esc [ M and three bytes, which are the parameters
    case oldMouse
  }

  var introducer = Introducer.control
  /// The bytes before the final one.
  var parameters: ArraySlice<UInt8> = []
  /// The byte that says what it is; 0 for a sequence that is to be ignored.
  var final: UInt8 = 0

  var isOldMouseReport: Bool {
    introducer == .control && final == UInt8(ascii: "M") && parameters.isEmpty
  }

  /// Whether pasted text follows.
  var startsPaste: Bool {
    introducer == .control && final == UInt8(ascii: "~") && numbers == [200]
  }

  /// The parameters as numbers, after a mark such as `<`; nothing counts as 0.
  var numbers: [Int] {
    let digits = parameters.drop { $0 >= 0x3C }
    guard !digits.isEmpty else { return [] }
    return digits.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      $0.prefix { $0 != UInt8(ascii: ":") }.prefix(6).reduce(0) { number, byte in
        (0x30...0x39).contains(byte) ? number * 10 + Int(byte - 0x30) : number
      }
    }
  }
}

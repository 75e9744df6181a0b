import TextScreen

extension ControlSequence {
  /// The key that sends it on terminals of the xterm family, rxvt and the Linux console.
  var key: Key? {
    // A private mark makes it an answer or a report.
    if let first = parameters.first, first >= 0x3C { return nil }
    return switch introducer {
    case .oldMouse: nil
    case .linuxConsole: final < 0x46 ? .function(Int(final) - 0x40) : nil
    case .keypad: cursorKey?.with(modifiers) ?? keypadKey
    case .control: final == UInt8(ascii: "~") ? numberedKey : letterKey
    }
  }

  /// The modifier parameter, the last one: 1 and xterm's bits.
  private var modifiers: KeyModifiers {
    let numbers = numbers
    guard let last = numbers.last, numbers.count > 1 || introducer == .keypad, last > 1 else {
      return []
    }
    return KeyModifiers(rawValue: UInt8(truncatingIfNeeded: last - 1) & 0b111)
  }

  private var cursorKey: CursorKey? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    default: nil
    }
  }

  private var letterKey: Key? {
    if let cursorKey { return cursorKey.with(modifiers) }
    return switch final {
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "P")) + 1)
    case UInt8(ascii: "a"): .modified(.shift, .up)
    case UInt8(ascii: "b"): .modified(.shift, .down)
    case UInt8(ascii: "c"): .modified(.shift, .right)
    case UInt8(ascii: "d"): .modified(.shift, .left)
    case UInt8(ascii: "u"): characterKey(numbers.first)
    default: nil
    }
  }

  /// Keys reported as `Esc [ number ~`.
  private var numberedKey: Key? {
    guard let number = numbers.first else { return nil }
    switch number {
    case 1, 7: return CursorKey.home.with(modifiers)
    case 2: return .insert
    case 3: return .delete
    case 4, 8: return CursorKey.end.with(modifiers)
    case 5: return CursorKey.pageUp.with(modifiers)
    case 6: return CursorKey.pageDown.with(modifiers)
    case 11...15: return .function(number - 10)
    case 17...21: return .function(number - 11)
    case 23...26: return .function(number - 12)
    case 28...29: return .function(number - 13)
    case 31...34: return .function(number - 14)
    case 27: return numbers.count == 3 ? characterKey(numbers[2]) : nil
    default: return nil
    }
  }

  /// Keys of the numeric keypad in application mode, and rxvt's arrows with Ctrl.
  private var keypadKey: Key? {
    switch final {
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "P")) + 1)
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "X"): .character("=")
    case UInt8(ascii: "a"): .modified(.control, .up)
    case UInt8(ascii: "b"): .modified(.control, .down)
    case UInt8(ascii: "c"): .modified(.control, .right)
    case UInt8(ascii: "d"): .modified(.control, .left)
    case 0x6A...0x79: .character(Character(Unicode.Scalar(final - 0x40)))
    default: nil
    }
  }

  /// A character that some terminals report as a number with modifiers.
  private func characterKey(_ code: Int?) -> Key? {
    guard let code, let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
    let modifiers: KeyModifiers =
      final == UInt8(ascii: "~")
      ? KeyModifiers(rawValue: UInt8(truncatingIfNeeded: max(0, numbers[1] - 1)) & 0b111)
      : self.modifiers
    if code == Int(Ascii.escape) { return .escape }
    if code == Int(Ascii.tab), modifiers.contains(.shift) { return .backTab }
    guard code >= 0x20, code != Int(Ascii.delete) else {
      return Key(asciiByte: UInt8(truncatingIfNeeded: code))
    }
    let character = Character(scalar)
    if modifiers.contains(.control) {
      return code < 0x80 ? .control(Character(character.uppercased())) : nil
    }
    return modifiers.contains(.alt) ? .alt(character) : .character(character)
  }
}

extension HarmlessFilter {
  /// Handles an ASCII control that is not clean, and returns where to go on.
  mutating func filterControl(_ input: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = input[index]
    let next = index + 1
    switch (byte, form) {
    case (0x09, _):
      appendTab()
    case (0x0D, .document), (0x0D, .typed):
      // Of CRLF the line feed stays, at the next step; terminals paste a line end as a lone CR.
      let isFollowedByLineFeed = next < input.count && input[next] == 0x0A
      if !isFollowedByLineFeed { appendLineFeed() }
    case (0x0C, .typed):
      appendLineFeed()
    default:
      return filterControl(input, at: index, value: UInt32(byte), length: 1)
    }
    return next
  }

  /// Replaces a control, C0 or C1, with the sequence that it may begin; returns where to go on.
  mutating func filterControl(
    _ input: UnsafeBufferPointer<UInt8>, at index: Int, value: UInt32, length: Int
  ) -> Int {
    if let end = EscapeSequence.end(in: input, after: index + length, introducedBy: value) {
      replace(.escapeSequence, value: value, at: index)
      return end
    }
    let kind: TextAlteration =
      switch value {
      case 0: .nul
      case 0x1B: .escapeSequence
      default: .controlCharacter
      }
    replace(kind, value: value, at: index)
    return index + length
  }

  private mutating func appendTab() {
    let count: Int
    switch form {
    case .line: count = 1
    case .typed: count = 4
    case .document:
      count = 8 - columns.column(in: output) % 8
    }
    output.append(contentsOf: repeatElement(0x20, count: count))
    width += count
    (marks, hangul) = (0, .none)
  }

  mutating func appendLineFeed() {
    output.append(0x0A)
    (marks, hangul) = (Marks.noBase, .none)
  }
}

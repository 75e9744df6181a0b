extension HarmlessFilter {
  /// Handles a scalar from U+00A0 up, whose UTF-8 is `bytes`.
  mutating func filterScalar(
    _ value: UInt32, _ bytes: Slice<UnsafeBufferPointer<UInt8>>, at offset: Int
  ) {
    switch ScalarTreatment(value) {
    case .base(let columns):
      append(bytes, columns: columns)
      marks = 0
      hangul = HangulState(after: value)
    case .space:
      output.append(0x20)
      width += 1
      (marks, hangul) = (0, .none)
    case .combining:
      hangul = .none
      appendCombining(bytes, at: offset)
    case .jamo:
      if marks < 4, hangul.accepts(jamo: value) {
        append(bytes, columns: 0)
        marks += 1
      } else {
        dropMark(at: offset)
      }
    case .altered(.byteOrderMark) where form == .document && offset == 0:
      record(.byteOrderMark, at: offset)
    case .altered(.controlCharacter) where form == .typed:
      appendLineFeed()  // U+2028 and U+2029 divide lines and paragraphs
    case .altered(let kind):
      replace(kind, value: value, at: offset)
    }
  }

  /// Appends the visible mark of a kind, and counts what it replaces.
  mutating func replace(_ kind: TextAlteration, value: UInt32, count: Int = 1, at offset: Int) {
    record(kind, count: count, at: offset)
    if form == .typed && kind.isDroppedWhenTyped { return }
    append(ReplacementMark.scalar(for: kind, replacing: value))
    (marks, hangul) = (Marks.noBase, .none)
  }

  private mutating func appendCombining(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, at offset: Int
  ) {
    if marks == Marks.noBase {
      record(.combiningMark, at: offset)
      append(ReplacementMark.base)
      marks = 0
    }
    if marks < 4 {
      append(bytes, columns: 0)
      marks += 1
    } else {
      dropMark(at: offset)
    }
  }

  /// Drops a mark that its base cannot carry; the first one dropped leaves a replacement mark.
  private mutating func dropMark(at offset: Int) {
    record(.combiningMark, at: offset)
    if marks != Marks.full { append(ReplacementMark.other) }
    (marks, hangul) = (Marks.full, .none)
  }

  private mutating func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, columns count: Int) {
    if form == .document { columns.add(bytes: bytes.count, columns: count, to: output) }
    output.append(contentsOf: bytes)
    width += count
  }

  private mutating func append(_ mark: Unicode.Scalar) {
    let bytes = UTF8.encode(mark) ?? UTF8.encodedReplacementCharacter
    if form == .document { columns.add(bytes: bytes.count, columns: 1, to: output) }
    output.append(contentsOf: bytes)
    width += 1
  }

  private mutating func record(_ kind: TextAlteration, count: Int = 1, at offset: Int) {
    guard form == .document else { return }
    alterations.record(kind, count: count) {
      TextAlterations.Place(offset: offset, line: lines.line(in: output))
    }
  }
}

extension TextAlteration {
  /// Whether a person's own typing simply loses it: nobody types it, programs paste it.
  fileprivate var isDroppedWhenTyped: Bool {
    switch self {
    case .nul, .controlCharacter, .escapeSequence: true
    case .bidirectionalControl, .invisibleCharacter, .byteOrderMark: true
    case .invalidUTF8, .combiningMark, .privateUse, .unprintable: false
    }
  }
}

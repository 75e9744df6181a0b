import HarmlessText

extension Paper {
  /// Sets what a template has made: lines are wrapped beneath their own beginning, empty ones divide.
  mutating func setting(_ letter: String) {
    let written = letter.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, bytes) in written.enumerated() {
      let line = SetLine(bytes)
      if line.isEmpty {
        gap()
        continue
      }
      if line.isRule, let heading = lines.last, !heading.text.isEmpty {
        lines[lines.count - 1].keepsWithNext = true
        lines.append(Line(text: line.text, keepsWithNext: true))
        continue
      }
      let following = written.dropFirst(index + 1).first.map(SetLine.init)
      append(line, isLead: line.text.string.utf8.last == UInt8(ascii: ":") || line.leads(following))
    }
  }

  private mutating func append(_ line: SetLine, isLead: Bool) {
    let parts = line.wrapped(width: Self.width)
    for (index, part) in parts.enumerated() {
      // No paragraph leaves one line alone on a page, and a short one is not divided at all.
      let isInner = index < parts.count - 1
      let keeps = isInner && (parts.count <= 4 || index == 0 || index == parts.count - 2)
      lines.append(Line(text: part, keepsWithNext: keeps || isLead))
    }
  }
}

/// A line of a letter: what it begins with, which its further lines stand beneath, and the rest.
private struct SetLine {
  /// The indent with a label or the mark of a list, padded as it was written.
  let head: DisplayText
  let rest: DisplayText

  init(_ bytes: Substring.UTF8View) {
    let line = DisplayText(untrustedUTF8: Array(bytes)).string
    let text = line.utf8
    let indent = text.prefix { $0 == 0x20 }.count
    var hang = indent
    let words = text.dropFirst(indent)
    let first = words.prefix { $0 != 0x20 }
    if first.elementsEqual("-".utf8) || Self.isNumberInBrackets(first) {
      hang += first.count + 1
    } else if let column = Self.column(of: words) {
      hang += column
    }
    let end = text.index(text.startIndex, offsetBy: min(hang, text.count))
    head = DisplayText(untrusted: String(line[..<end]))
    rest = DisplayText(untrusted: String(line[end...]))
  }

  var text: DisplayText { head + rest }
  var isEmpty: Bool { text.string.utf8.allSatisfy { $0 == 0x20 } }
  var isRule: Bool { text.string.utf8.count >= 3 && text.string.utf8.allSatisfy { $0 == 0x2D } }

  /// Whether a heading's rule, or nothing but an empty line before the text it names, follows.
  func leads(_ following: SetLine?) -> Bool {
    guard let following, rest.width <= 40, head.isEmpty else { return false }
    return following.isRule || following.isEmpty && text.string.utf8.last != UInt8(ascii: ".")
  }

  func wrapped(width: Int) -> [DisplayText] {
    let parts = Wrapping.lines(of: rest, width: max(8, width - head.width))
    let hang = DisplayText.spaces(head.width)
    return parts.isEmpty
      ? [head] : parts.enumerated().map { ($0.offset == 0 ? head : hang) + $0.element }
  }

  /// "(1)".
  private static func isNumberInBrackets(_ word: Substring.UTF8View) -> Bool {
    word.count >= 3 && word.first == UInt8(ascii: "(") && word.last == UInt8(ascii: ")")
      && word.dropFirst().dropLast().allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Where the value of a field begins: after two spaces or more behind a label of at most 20 letters.
  private static func column(of words: Substring.UTF8View) -> Int? {
    var spaces = 0
    for (offset, byte) in words.prefix(28).enumerated() {
      if byte == 0x20 {
        spaces += 1
      } else {
        if spaces >= 2 { return offset }
        spaces = 0
      }
    }
    return nil
  }
}

/// The tags of a template, looked over before it is used: every name known, nothing unescaped, no other file.
struct TemplateTags {
  /// A tag and the line on which it begins.
  struct Tag {
    let line: Int
    /// The sign before the name: `#`, `^`, `/`; empty for a value.
    let sign: String
    let name: String
  }

  private(set) var tags: [Tag] = []

  /// Finds the tags of a template.
  ///
  /// - Throws: `TemplateError` at the first tag that cannot be in a letter.
  init(_ template: [UInt8], file: String) throws(TemplateError) {
    var line = 1
    var index = 0
    while index < template.count {
      if template[index] == 0x0A { line += 1 }
      guard Self.opens(template, index) else {
        index += 1
        continue
      }
      guard let end = Self.end(template, from: index + 2) else {
        throw TemplateError(file: file, line: line, .unfinishedTag)
      }
      let inside = template[(index + 2)..<end]
      if let tag = try Self.tag(inside, line: line, file: file) { tags.append(tag) }
      line += inside.count { $0 == 0x0A }
      index = end + 2
    }
  }

  /// The first mistake in names and sections; nil where there is none.
  func problem(in file: String, form: LetterTemplate.Form) -> TemplateError? {
    var open: [Tag] = []
    for tag in tags {
      guard tag.name == "." || NoticeNames.all.contains(tag.name) || Self.asks(tag) else {
        return TemplateError(file: file, line: tag.line, .unknownName(tag.name))
      }
      switch tag.sign {
      case "#", "^": open.append(tag)
      case "/":
        guard open.popLast()?.name == tag.name else {
          return TemplateError(file: file, line: tag.line, .sections)
        }
      default: break
      }
    }
    if let tag = open.last { return TemplateError(file: file, line: tag.line, .sections) }
    let names = Set(tags.map(\.name))
    for required in NoticeNames.required(in: form) where !names.contains(required.name) {
      return TemplateError(file: file, .leavesOut(required.name, rule: required.rule))
    }
    return nil
  }

  private static func asks(_ tag: Tag) -> Bool { NoticeNames.ofEntries.contains(tag.name) }

  private static func opens(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "{") && index + 1 < bytes.count
      && bytes[index + 1] == UInt8(ascii: "{")
  }

  private static func end(_ bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "}"), bytes[index + 1] == UInt8(ascii: "}") { return index }
      index += 1
    }
    return nil
  }

  private static func tag(
    _ inside: ArraySlice<UInt8>, line: Int, file: String
  ) throws(TemplateError) -> Tag? {
    let text = String(decoding: inside, as: UTF8.self)
    switch text.first {
    case "!": return nil
    case "#", "^", "/":
      return Tag(line: line, sign: String(text.prefix(1)), name: trimmed(text.dropFirst()))
    // Unescaped values, other delimiters, other files, blocks and pragmas.
    case "{", "&", "=", ">", "<", "$", "%":
      throw TemplateError(file: file, line: line, .forbiddenTag("{{\(text.prefix(1))"))
    default: return Tag(line: line, sign: "", name: trimmed(text[...]))
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    let blank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0.isNewline }
    var rest = text.drop(while: blank)
    while let last = rest.last, blank(last) { rest.removeLast() }
    return String(rest)
  }
}

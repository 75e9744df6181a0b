import Mustache

/// A template of a letter that was looked over and can be filled in without failing.
public struct LetterTemplate: Sendable {
  /// What a template makes.
  public enum Form: String, Sendable, CaseIterable {
    case text = "txt"
    case html
  }

  private let parsed: MustacheTemplate

  /// Takes a template in, from its bytes.
  ///
  /// - Parameter file: how it is named in errors.
  /// - Throws: `TemplateError` with the line of the first mistake.
  public init(_ bytes: [UInt8], file: String, form: Form) throws(TemplateError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw TemplateError(file: file, .notUTF8)
    }
    if let problem = try TemplateTags(bytes, file: file).problem(in: file, form: form) {
      throw problem
    }
    // Values are escaped for HTML unless the text says otherwise, which in plain text it must.
    let pragma = form == .text ? "{{% CONTENT_TYPE:TEXT}}\n" : ""
    do {
      parsed = try MustacheTemplate(string: pragma + text)
    } catch let error as MustacheTemplate.ParserError {
      let line = error.context.lineNumber - (form == .text ? 1 : 0)
      throw TemplateError(file: file, line: max(1, line), .sections)
    } catch {
      throw TemplateError(file: file, .sections)
    }
  }

  /// The template filled in.
  func filled(with context: LetterContext) -> String { parsed.render(MustacheGroup(context)) }
}

/// A group of values as the templates see it; children are looked up by name, and nothing is mirrored.
private struct MustacheGroup: MustacheParent {
  let context: LetterContext

  init(_ context: LetterContext) { self.context = context }

  func child(named name: String) -> Any? {
    switch context.values[name] {
    case .text(let text): MustacheText(text)
    case .holds(let holds): holds
    case .each(let list): list.map(MustacheGroup.init)
    case .part(let part): MustacheGroup(part)
    case nil: nil
    }
  }
}

/// A text as the templates see it: whole, by paragraphs or by lines.
private struct MustacheText: MustacheParent, MustacheCustomRenderable {
  let text: AgencyText

  init(_ text: AgencyText) { self.text = text }

  var renderText: String { text.text }
  var isNull: Bool { text.lines.isEmpty }

  func child(named name: String) -> Any? {
    switch name {
    case "lines": text.eachLine.map(MustacheText.init)
    case "paragraphs": text.paragraphs.map(MustacheText.init)
    default: nil
    }
  }
}

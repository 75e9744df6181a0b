import CLetters

/// The templates of a notice, one for each form.
public struct LetterTemplates: Sendable {
  /// The template of the plain text, which is set in lines and pages afterwards.
  public let text: LetterTemplate
  /// The template of the page for a browser.
  public let html: LetterTemplate

  /// What an office calls its own template of a form.
  public static func fileName(_ form: LetterTemplate.Form) -> String {
    "notice.\(form.rawValue).mustache"
  }

  /// Takes the office's templates in where there are any, and the program's where there are none.
  ///
  /// - Parameter offices: bytes by form, each with the name of its file.
  /// - Throws: `TemplateError`; the program's own template never stands in for one that is broken.
  public init(
    offices: [LetterTemplate.Form: (file: String, bytes: [UInt8])] = [:]
  ) throws(TemplateError) {
    text = try Self.template(.text, offices)
    html = try Self.template(.html, offices)
  }

  /// The program's own template of a form, for an office to begin with.
  public static func builtIn(_ form: LetterTemplate.Form) -> [UInt8] {
    let embedded =
      switch form {
      case .text: qrb_letter_notice_text()
      case .html: qrb_letter_notice_html()
      }
    return Array(UnsafeBufferPointer(start: embedded.bytes, count: embedded.count))
  }

  private static func template(
    _ form: LetterTemplate.Form,
    _ offices: [LetterTemplate.Form: (file: String, bytes: [UInt8])]
  ) throws(TemplateError) -> LetterTemplate {
    if let office = offices[form] {
      return try LetterTemplate(office.bytes, file: office.file, form: form)
    }
    return try LetterTemplate(builtIn(form), file: fileName(form), form: form)
  }
}

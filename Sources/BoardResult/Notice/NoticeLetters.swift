import StrictJSON

/// How an office words its notices and what it has set about them.
public struct NoticeLetters: Sendable {
  /// The wording.
  public let templates: LetterTemplates
  /// Days within which a first submission is to be resubmitted (R32); nil leaves the sentence out.
  public let resubmissionDays: Int?

  /// What an office calls its settings.
  public static let settingsFile = "notice.json"

  /// Wording and settings of an office; without any, those of the program.
  ///
  /// - Parameter settings: the bytes of its settings, with the name of the file.
  /// - Throws: `TemplateError` for the wording and the settings alike.
  public init(
    offices: [LetterTemplate.Form: (file: String, bytes: [UInt8])] = [:],
    settings: (file: String, bytes: [UInt8])? = nil
  ) throws(TemplateError) {
    templates = try LetterTemplates(offices: offices)
    guard let settings else {
      resubmissionDays = nil
      return
    }
    do throws(JSONError) {
      let reader = try JSONText(settings.bytes).reader
      try reader.allowOnly(["format", "resubmissionDays"])
      let format = try reader.required("format")
      let name = try format.string()
      guard name == Self.format else { throw format.unacceptable(name, expected: Self.format) }
      let days = try reader.optional("resubmissionDays")
      resubmissionDays = try days?.integer()
      if let days, let number = resubmissionDays, number < 1 {
        throw days.unacceptable("\(number)", expected: "a number of days from 1")
      }
    } catch {
      throw TemplateError(file: settings.file, .setting("\(error.description)"))
    }
  }

  private static let format = "qrb-notice-settings/1"

  /// What goes with a notice, given the names of the qualifications of its edition.
  public func options(naming qualifications: [(number: Int, name: String)]) -> NoticeOptions {
    NoticeOptions(
      resubmissionDays: resubmissionDays,
      qualificationNames: Dictionary(qualifications.map { ($0.number, $0.name) }) { first, _ in
        first
      })
  }
}

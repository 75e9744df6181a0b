import CaseModel
import HarmlessText

/// A file that is to become a document of the case.
public struct IntakeDocument: Hashable, Sendable {
  /// The name of its file, as it was sent.
  public let name: String
  /// Lower-case hexadecimal SHA-256 of the file.
  public let digest: String
  /// The name under which the original is kept.
  public let original: SafeFileName
  /// Its text as it goes into the package.
  public let text: [UInt8]
  /// Why there is no text of it; nil where there is.
  public let reasonWithoutText: DisplayText?
  /// How many pages it has, where the file tells.
  public let pages: Int?
  /// The gravest thing that is known of its text, in a few words; nil where nobody need be told.
  public let remark: DisplayText?
  /// What it seems to be.
  public let guess: KindGuess
  /// What it is to be.
  public internal(set) var kind: DocumentKind
  /// What it is to be called.
  public internal(set) var title: DisplayText
  /// Whether somebody decided that it stays out of the case.
  public internal(set) var isOut = false
  /// Whether it may go in without text; of no account where it has one.
  public internal(set) var isAgreed: Bool
  /// Whether somebody said what it is, so that nothing is left to ask.
  public internal(set) var isGiven = false
  /// How many pages the agency says it has.
  public internal(set) var saidPages: Int?

  /// A file whose text was made.
  public init(
    name: String, digest: String, original: SafeFileName, text: [UInt8], pages: Int? = nil,
    remark: DisplayText? = nil
  ) {
    self.init(
      name: name, digest: digest, original: original, text: text, pages: pages, remark: remark,
      reason: nil, isAgreed: true)
  }

  /// A file of which no text could be made.
  ///
  /// - Parameter isAgreed: whether somebody asked for it to go in all the same.
  public init(
    name: String, digest: String, original: SafeFileName, withoutText reason: DisplayText,
    isAgreed: Bool
  ) {
    self.init(
      name: name, digest: digest, original: original,
      text: WithoutText.text(name: name, reason: reason), pages: nil, remark: nil, reason: reason,
      isAgreed: isAgreed)
  }

  private init(
    name: String, digest: String, original: SafeFileName, text: [UInt8], pages: Int?,
    remark: DisplayText?, reason: DisplayText?, isAgreed: Bool
  ) {
    self.name = name
    self.digest = digest
    self.original = original
    self.text = text
    self.pages = pages
    self.remark = remark
    reasonWithoutText = reason
    self.isAgreed = isAgreed
    guess = KindGuess(name: name, text: reason == nil ? text : [])
    kind = guess.kind
    title = TidyTitle.make(from: name)
  }

  /// The name of its file for the screen.
  public var shownName: DisplayText { DisplayText(untrusted: name) }
}

/// What stands in the place of a text that could not be made.
public enum WithoutText {
  /// Plain words for whoever opens the document.
  public static func text(name: String, reason: DisplayText) -> [UInt8] {
    Array(
      """
      NO TEXT COULD BE MADE OF THIS DOCUMENT

      File: \(DisplayText(untrusted: name))

      Reason: \(reason)

      The file is kept in this package as it was sent. Ask the administrator to show it to you, or to have the agency \
      send it in another form. These words are the program's, not the agency's.

      """.utf8)
  }
}

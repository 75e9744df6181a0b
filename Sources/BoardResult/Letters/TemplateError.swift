/// What is wrong with a template of a letter, and where.
public struct TemplateError: Error, Hashable, Sendable {
  /// The file, as it is to be named.
  public let file: String
  /// The line, from 1; nil where the template as a whole is meant.
  public let line: Int?
  /// What is wrong.
  public let problem: Problem

  /// The kinds of mistakes.
  public enum Problem: Hashable, Sendable {
    /// The bytes are no UTF-8.
    case notUTF8
    /// A tag is not ended.
    case unfinishedTag
    /// A name that no notice has.
    case unknownName(String)
    /// A kind of tag that would let unescaped text or other files in.
    case forbiddenTag(String)
    /// A section is not closed, or another one is.
    case sections
    /// Something that the agency has to be told does not occur, with the rule that says so.
    case leavesOut(String, rule: String?)
    /// The file could not be read, in the system's words.
    case unreadable(String)
    /// The settings beside the templates cannot be taken in.
    case setting(String)
  }

  /// A mistake at a line.
  public init(file: String, line: Int? = nil, _ problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }
}

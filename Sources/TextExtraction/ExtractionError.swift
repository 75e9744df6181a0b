import CaseModel
import HarmlessText
import SystemFiles

/// Why there is no text of a document.
public enum ExtractionError: Error, Equatable, Sendable {
  /// The tool that reads such documents is not installed; the name is that of the Debian package that has it.
  case toolMissing(String, DebianPackage)
  /// The tool, or all that was done, took longer than that many seconds.
  case tookTooLong(seconds: Int)
  /// The tool wanted more memory than that many bytes.
  case tooMuchMemory(bytes: Int)
  /// The tool made more than that many bytes of the document.
  case tooMuchOutput(bytes: Int)
  /// The tool gave up; its own words, shortened.
  case toolFailed(String, status: ToolStatus, words: DisplayText)
  /// The document opens only with a password.
  case encrypted(SourceFormat)
  /// The file is not of the format that its name or its beginning says, or it is damaged.
  case notThisFormat(SourceFormat)
  /// The file is of a format of which no text can be made; its name or beginning says which.
  case unknownFormat(DisplayText)
  /// The file cannot be read.
  case file(FileError)
  /// The kernel started no process.
  case notStarted(String, code: Int32)
}

/// A package of Debian, by its name.
public struct DebianPackage: Hashable, Sendable {
  /// Such as `poppler-utils`.
  public let name: String

  /// `pdftotext` and its companions.
  public static let popplerUtils = DebianPackage(name: "poppler-utils")
  /// `pandoc`.
  public static let pandoc = DebianPackage(name: "pandoc")
}

/// How a tool ended.
public enum ToolStatus: Hashable, Sendable {
  /// It ended itself with this status.
  case exited(Int32)
  /// It was ended by this signal.
  case signalled(Int32)
}

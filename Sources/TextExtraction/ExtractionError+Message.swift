import Glibc
import SystemFiles

extension ExtractionError: CustomStringConvertible {
  /// What stands in the way, in words a person can act on.
  public var description: String {
    switch self {
    case .toolMissing(let tool, let package):
      "\(tool) is not installed; install the package \(package.name)"
    case .tookTooLong(let seconds):
      "making its text took longer than \(seconds) \(seconds == 1 ? "second" : "seconds"), and was stopped"
    case .tooMuchMemory(let bytes):
      "making its text took more than \(Self.size(bytes)) of memory, and was stopped"
    case .tooMuchOutput(let bytes):
      "it unfolds to more than \(Self.size(bytes)), and was given up"
    case .toolFailed(let tool, let status, let words):
      "\(tool) \(Self.words(for: status))" + (words.isEmpty ? "" : ": \(words)")
    case .encrypted(let format):
      "it is a \(format.title) file that opens only with a password; ask the agency for one that is open"
    case .notThisFormat(let format):
      "it is damaged, or no \(format.title) file"
    case .unknownFormat(let name):
      "\(name) files are not read; have it sent as PDF, DOCX, ODT, RTF, HTML, Markdown or plain text"
    case .file(let error): error.description
    case .notStarted(let tool, let code):
      "\(tool) could not be started: \(String(cString: strerror(code)))"
    }
  }

  private static func words(for status: ToolStatus) -> String {
    switch status {
    case .exited(let status): "gave up with status \(status)"
    case .signalled(let signal): "was ended by signal \(signal)"
    }
  }

  private static func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<(1 << 20): "\(bytes) bytes"
    case ..<(1 << 30): "\(bytes >> 20) MiB"
    default: "\(bytes >> 30) GiB"
    }
  }
}

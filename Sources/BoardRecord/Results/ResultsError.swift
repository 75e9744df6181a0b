import SystemFiles

/// Why a result was not written out; nothing of it is left behind.
public enum ResultsError: Error, Sendable, Equatable {
  /// The system refused a file operation.
  case file(FileError)
  /// A name that is not taken for a file: empty, hidden, in deeper folders, or used twice.
  case name(String)
  /// A result with other contents stands there already.
  case differs(path: String)
}

extension ResultsError: CustomStringConvertible {
  /// What happened, in one sentence.
  public var description: String {
    switch self {
    case .file(let error): error.description
    case .name(let name): "\"\(name)\" cannot be the name of a result file"
    case .differs(let path):
      "\(path): other contents stand there already; move that folder away to write the result anew"
    }
  }
}

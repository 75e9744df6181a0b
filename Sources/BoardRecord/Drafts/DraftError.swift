import SystemFiles

/// Why a change was not kept in the draft; it is still on the screen and in memory, and kept with the next one if it can be.
public enum DraftError: Error, Sendable, Equatable {
  /// The system refused a file operation.
  case file(FileError)
  /// Another session of the same person holds the draft now; this one writes nothing more.
  case takenOver
}

extension DraftError: CustomStringConvertible {
  /// What happened, in one sentence.
  public var description: String {
    switch self {
    case .file(let error): error.description
    case .takenOver: "another session of yours has taken over this draft; this one can only read"
    }
  }
}

import SystemFiles

/// Why a statement was not kept or the record not read.
public enum StoreError: Error, Sendable, Equatable {
  /// The system refused a file operation.
  case file(FileError)
  /// Another statement stands at that place; the writer should look again and continue after it.
  case placeTaken(StatementPlace)
  /// What was read back is not what was written: the disk or a program beside this one changed it.
  case readBackDiffers(path: String)
}

extension StoreError: CustomStringConvertible {
  /// What happened, in one sentence.
  public var description: String {
    switch self {
    case .file(let error): error.description
    case .placeTaken(.board): "a board is convened in this docket already"
    case .placeTaken(.chain(let author, let sequence)):
      "\(author) already has a statement number \(sequence); another session of the same person wrote it"
    case .readBackDiffers(let path): "\(path): what was read back is not what was written"
    }
  }
}

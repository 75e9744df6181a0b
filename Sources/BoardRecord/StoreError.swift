import SystemFiles

/// Why a statement was not kept or the record not read.
public enum StoreError: Error, Sendable, Equatable {
  /// The system refused a file operation.
  case file(FileError)
  /// The author's chain already has a statement of that number; the reader should look again and continue after it.
  case sequenceTaken(author: String, sequence: Int)
  /// What was read back is not what was written: the disk or a program beside this one changed it.
  case readBackDiffers(path: String)
  /// A name that cannot be the name of a person's folder.
  case invalidAuthor(String)
}

extension StoreError: CustomStringConvertible {
  /// What happened, in one sentence.
  public var description: String {
    switch self {
    case .file(let error): error.description
    case .sequenceTaken(let author, let sequence):
      "\(author) already has a statement number \(sequence); another session of the same person wrote it"
    case .readBackDiffers(let path): "\(path): what was read back is not what was written"
    case .invalidAuthor(let name): "\"\(name)\" cannot be the name of a person's folder"
    }
  }
}

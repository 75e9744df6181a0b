import SystemFiles

/// Why a bag was not written.
public enum BagWriteError: Error, Sendable, Equatable {
  /// A path that does not lie in `data/`, could lead out of the bag, or is not UTF-8.
  case path(BagPath)
  /// A path that is there already, or differs from another only in case or Unicode form.
  case alike(BagPath)
  /// A label or value of the metadata that would not be read back.
  case element(String)
  /// A file could not be read or written.
  case file(FileError)
}

extension BagWriteError: CustomStringConvertible {
  /// What happened.
  public var description: String {
    switch self {
    case .path(let path): "\(path.display) cannot be a path of the payload"
    case .alike(let path):
      "\(path.display) is there twice, or differs from another path only in case or Unicode form"
    case .element(let label): "the element \"\(label)\" cannot stand in bag-info.txt"
    case .file(let error): error.description
    }
  }
}

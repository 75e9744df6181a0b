import BagIt
import HarmlessText
import StrictJSON
import SystemFiles

/// Why a package was not written; nothing of it is left behind.
public enum PackageWriteError: Error, Sendable, Equatable {
  /// The cover would not be read back.
  case cover(JSONError)
  /// The cover names a document for which no text was given.
  case textMissing(document: String)
  /// A text was given that the cover does not name.
  case textNotNamed(document: String)
  /// The cover names an original that was not given, or one was given that it does not name.
  case originalMismatch(path: String)
  /// A package of that number is there.
  case taken(path: String)
  /// A path that a bag should not hold, such as two that differ only in case.
  case bag(BagWriteError)
  /// A file could not be written.
  case file(FileError)
}

extension PackageWriteError: CustomStringConvertible {
  /// What happened, what was kept, and what to do next.
  public var description: String {
    switch self {
    case .cover(let error): "The cover is not as it should be: \(error). Nothing was written."
    case .textMissing(let document):
      "The cover names the document \"\(document)\", but there is no text of it. Nothing was written."
    case .textNotNamed(let document):
      "There is a text \"\(document)\" that the cover does not name. Nothing was written."
    case .originalMismatch(let path):
      "The original \(path) is named by the cover or given, but not both. Nothing was written."
    case .taken(let path):
      "\(path) is there already and was left as it is. Give the case another number, or move the old package away."
    case .bag(let error): "A path is not as it should be: \(error). Nothing was written."
    case .file(let error): "\(error). Nothing of the package was kept."
    }
  }
}

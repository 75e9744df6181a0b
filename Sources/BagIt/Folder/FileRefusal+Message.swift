import Glibc
import HarmlessText

extension FileRefusal {
  /// The reason as the end of a sentence: "… is a symbolic link, which is not followed".
  public var reason: DisplayText {
    switch self {
    case .missing: "is not there"
    case .link: "is a symbolic link or lies behind one, which is not followed"
    case .leavesPackage: "lies outside the package"
    case .notAFile: "is not a regular file"
    case .tooLarge(let size, let limit):
      "is too large: \(size) bytes, where \(limit) are accepted"
    case .notPermitted: "may not be read: permission denied"
    case .failed(let code): "cannot be read: \(String(cString: strerror(code)))"
    }
  }

  /// As `reason`, for a folder.
  public var folderReason: DisplayText { self == .notAFile ? "is not a folder" : reason }
}

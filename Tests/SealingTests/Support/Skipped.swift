import Foundation

/// What could not be tried here, said where it is seen.
enum Skipped {
  static func say(_ what: String) {
    FileHandle.standardError.write(Data("SKIPPED: \(what)\n".utf8))
  }
}

import CPracticeDocket

/// The practice cases that are part of the program, as files by their path.
enum PracticeFiles {
  /// The names of the case folders, in order.
  static var cases: [String] {
    var names: [String] = []
    for path in paths {
      if let name = path.split(separator: "/").first.map(String.init), names.last != name {
        names.append(name)
      }
    }
    return names
  }

  /// The bytes of a file; nil where there is none of that path.
  static func bytes(_ path: String) -> [UInt8]? {
    for index in 0..<practice_count() {
      guard let file = practice_file_at(index), String(cString: file.pointee.path) == path else {
        continue
      }
      return Array(UnsafeBufferPointer(start: file.pointee.bytes, count: Int(file.pointee.size)))
    }
    return nil
  }

  /// Every path, in order.
  static var paths: [String] {
    (0..<practice_count()).compactMap {
      practice_file_at($0).map { String(cString: $0.pointee.path) }
    }
  }
}

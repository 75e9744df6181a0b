import SystemFiles

/// Paths given in a file: the command line holds only so many, and reading it takes ever longer.
enum BagPaths {
  /// Ten times the longest list that has been tried.
  private static let limit = 64 << 20

  /// The paths of a file, or of standard input as `-`: each on a line, or each ended by NUL where there is any.
  static func read(_ file: String) throws(FileError) -> [String] {
    let bytes =
      try file == "-"
      ? Files.readStandardInput(limit: limit) : Files.read(file, limit: limit)
    // No path holds a NUL, while it may hold a line end.
    let end: UInt8 = bytes.contains(0) ? 0 : 0x0A
    return bytes.split(separator: end).map { String(decoding: $0, as: UTF8.self) }
  }
}

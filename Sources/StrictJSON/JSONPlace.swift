extension JSONError.Place {
  /// Counts lines and bytes up to an offset.
  init(offset: Int, in bytes: [UInt8], path: String) {
    let end = min(max(offset, 0), bytes.count)
    var line = 1
    var lineStart = 0
    for index in 0..<end where bytes[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    self.init(line: line, column: end - lineStart + 1, path: path)
  }
}

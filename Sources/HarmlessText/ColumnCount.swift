/// The display column at the end of a growing document, for tab stops.
///
/// Looks at each byte once: the column is the distance to `origin`, which moves with every line end
/// and with every character that has more bytes than columns.
struct ColumnCount {
  private var origin = 0
  private var measured = 0

  /// The column at the end of `output`.
  mutating func column(in output: [UInt8]) -> Int {
    measure(output)
    return output.count - origin
  }

  /// Notes a character that is about to be appended to `output`.
  mutating func add(bytes: Int, columns: Int, to output: [UInt8]) {
    measure(output)
    origin += bytes - columns
    measured += bytes
  }

  private mutating func measure(_ output: [UInt8]) {
    var index = output.count
    while index > measured {
      index -= 1
      if output[index] == 0x0A || output[index] == 0x0C {
        origin = index + 1
        break
      }
    }
    measured = output.count
  }
}

/// The line number at the end of a growing document; looks at each byte once.
struct LineCount {
  private var line = 1
  private var counted = 0

  /// The number of the last line of `output`, from 1.
  mutating func line(in output: [UInt8]) -> Int {
    while counted < output.count {
      if output[counted] == 0x0A { line += 1 }
      counted += 1
    }
    return line
  }
}

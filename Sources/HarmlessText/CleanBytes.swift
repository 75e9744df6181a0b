/// The bytes that pass without a look at their neighbours: printable ASCII and line ends.
struct CleanBytes {
  private let lineFeed: UInt8
  private let formFeed: UInt8

  /// Says which of the two line ends pass.
  init(lineFeed: Bool, formFeed: Bool) {
    self.lineFeed = lineFeed ? 0x0A : 0x20
    self.formFeed = formFeed ? 0x0C : 0x20
  }

  /// The end of the run of clean bytes that starts at `start`.
  ///
  /// Eight bytes at a time: none may have its high bit set, fall below 0x20 or be 0x7F. A borrow
  /// from a neighbour can only make a clean word look unclean, and then each byte is looked at.
  func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index < bytes.count {
      while index + 8 <= bytes.count {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let unclean = (word &- 0x2020_2020_2020_2020) | word | (word &+ 0x0101_0101_0101_0101)
        if unclean & 0x8080_8080_8080_8080 != 0 { break }
        index += 8
      }
      let stop = min(index + 8, bytes.count)
      while index < stop {
        guard isClean(bytes[index]) else { return index }
        index += 1
      }
    }
    return index
  }

  private func isClean(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F || byte == lineFeed || byte == formFeed
  }
}

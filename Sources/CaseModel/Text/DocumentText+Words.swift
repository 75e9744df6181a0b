extension DocumentText {
  /// Words in the whole document.
  public var wordCount: Int { wordCount(in: 0..<text.count) }

  /// Words on a page, from 1; none on a page that is not there.
  public func wordCount(ofPage page: Int) -> Int {
    pages.indices.contains(page - 1) ? wordCount(in: pages[page - 1]) : 0
  }

  /// Runs between spaces that hold a letter or a digit: dashes and bullets are no words.
  public func wordCount(in range: Range<Int>) -> Int {
    let range = range.clamped(to: 0..<text.count)
    var words = 0
    var isCounted = false
    text.bytes.withUnsafeBufferPointer { bytes in
      var index = range.lowerBound
      while index < range.upperBound {
        let byte = bytes[index]
        if byte <= 0x20 {
          isCounted = false
        } else if byte == 0xE2, index + 1 < bytes.count, bytes[index + 1] == 0x80 {
          index += 2  // U+2000 to U+203F: dashes, quotation marks, bullets
        } else if !isCounted, byte >= 0x80 || Letter.isAlphanumeric(byte) {
          words += 1
          isCounted = true
        }
        index += 1
      }
    }
    return words
  }
}

extension FindState {
  /// Finds every place of a phrase; capital letters in it are told apart only if it has any.
  init(_ pattern: String, in document: FlowedDocument, number: Int, from index: Int) {
    self.pattern = pattern
    self.document = number
    let wanted = Array(pattern.utf8)
    let folds = !wanted.contains { $0 >= 0x41 && $0 <= 0x5A }
    hits = Self.places(of: wanted, in: document.bytes, foldingCase: folds)
    current = hits.firstIndex { $0.lowerBound >= index } ?? 0
  }

  /// Non-overlapping places, ascending; a space in the phrase also matches a line end.
  static func places(of wanted: [UInt8], in bytes: [UInt8], foldingCase: Bool) -> [Range<Int>] {
    guard let first = wanted.first, bytes.count >= wanted.count else { return [] }
    var places: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { bytes in
      let firsts = (fold(first, foldingCase), first == 0x20 ? 0x0A : fold(first, foldingCase))
      var index = 0
      let last = bytes.count - wanted.count
      while index <= last {
        let byte = fold(bytes[index], foldingCase)
        guard byte == firsts.0 || byte == firsts.1 else {
          index += 1
          continue
        }
        var length = 1
        while length < wanted.count,
          matches(fold(bytes[index + length], foldingCase), fold(wanted[length], foldingCase))
        { length += 1 }
        if length == wanted.count {
          places.append(index..<index + length)
          index += length
        } else {
          index += 1
        }
      }
    }
    return places
  }

  private static func matches(_ byte: UInt8, _ wanted: UInt8) -> Bool {
    byte == wanted || wanted == 0x20 && byte == 0x0A
  }

  private static func fold(_ byte: UInt8, _ folds: Bool) -> UInt8 {
    folds && byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}

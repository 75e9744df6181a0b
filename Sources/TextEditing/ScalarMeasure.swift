import HarmlessText

/// A scalar of well-formed UTF-8: how many bytes and columns it takes.
struct ScalarMeasure {
  let length: Int
  let columns: Int
  /// Whether a line may end after it: U+2013 or U+2014.
  let isDash: Bool

  /// Reads the scalar that begins at `offset`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let first = UInt32(bytes[offset])
    guard first >= 0x80 else {
      (length, columns, isDash) = (1, 1, false)
      return
    }
    length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = first & (0x7F >> UInt32(length))
    for index in offset + 1..<min(offset + length, bytes.count) {
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    columns = Unicode.Scalar(value).map { DisplayWidth.of($0) } ?? 1
    isDash = value == 0x2013 || value == 0x2014
  }
}

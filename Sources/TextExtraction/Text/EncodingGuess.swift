import CaseModel

/// Guesses how a text file was written, by what its bytes can and cannot be.
enum EncodingGuess {
  /// The encoding, and how many bytes at the head are its mark and no text.
  static func encoding(of bytes: [UInt8]) -> (TextEncoding, mark: Int) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if let unmarked = unmarkedUTF16(bytes) { return (unmarked, 0) }
    if isUTF8(bytes) { return (.utf8, 0) }
    return (singleByte(bytes), 0)
  }

  /// Western text as UTF-16 has a NUL in nearly every second byte, always on the same side.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
    var zeros = (even: 0, odd: 0)
    for index in bytes.indices where bytes[index] == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let units = bytes.count / 2
    if zeros.odd * 10 > units * 7, zeros.even * 20 < units { return .utf16LittleEndian }
    if zeros.even * 10 > units * 7, zeros.odd * 20 < units { return .utf16BigEndian }
    return nil
  }

  /// Whether it is UTF-8, but for a stray byte here and there that something else left in it.
  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    var parser = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var long = 0
    var faults = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded): if encoded.count > 1 { long += 1 }
      case .error: faults += 1
      case .emptyInput: return faults == 0 || long > faults * 4
      }
    }
  }

  /// By the marks that English text has most: quotation marks, apostrophes, dashes, bullets and the é of a résumé.
  private static func singleByte(_ bytes: [UInt8]) -> TextEncoding {
    var windows = 0
    var mac = 0
    var hasC1 = false
    for byte in bytes where byte >= 0x80 {
      if byte < 0xA0 { hasC1 = true }
      switch byte {
      case 0x85, 0x91...0x97, 0xA0, 0xA7, 0xB7, 0xE0...0xFF: windows += 1
      case 0x81, 0x8D...0x90, 0x9D, 0xA5, 0xC9, 0xCA, 0xD0...0xD5: mac += 1
      default: break
      }
    }
    if mac > windows { return .macRoman }
    return hasC1 ? .windows1252 : .latin1
  }
}

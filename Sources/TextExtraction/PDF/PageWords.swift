/// The words of one page with the boxes they are drawn in, as `pdftotext -bbox` tells them.
struct PageWords: Equatable {
  /// In points.
  var width: Double
  /// In points.
  var height: Double
  var words: [Word] = []

  /// One word; its box is in points from the upper left corner of the page.
  struct Word: Equatable {
    var x: ClosedRange<Double>
    var y: ClosedRange<Double>
    /// How many bytes of letters and digits it has.
    var letters: Int

    var middle: Double { (y.lowerBound + y.upperBound) / 2 }
    var height: Double { y.upperBound - y.lowerBound }
  }

  /// Reads the pages of that output; lines of another form are passed over.
  static func read(_ output: [UInt8]) -> [PageWords] {
    var pages: [PageWords] = []
    for line in output.split(separator: 0x0A) {
      let line = line.drop { $0 == 0x20 }
      if line.starts(with: "<page ".utf8) {
        guard let width = number("width", in: line), let height = number("height", in: line)
        else { continue }
        pages.append(PageWords(width: width, height: height))
      } else if line.starts(with: "<word ".utf8), !pages.isEmpty, let word = word(line) {
        pages[pages.count - 1].words.append(word)
      }
    }
    return pages
  }

  private static func word(_ line: ArraySlice<UInt8>) -> Word? {
    guard let left = number("xMin", in: line), let right = number("xMax", in: line),
      let top = number("yMin", in: line), let bottom = number("yMax", in: line),
      left <= right, top <= bottom, let end = line.firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let text = line[(end + 1)...].prefix { $0 != UInt8(ascii: "<") }
    let letters = text.count { byte in
      byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }
    return Word(x: left...right, y: top...bottom, letters: letters)
  }

  /// The value of an attribute; the names are such that none is the end of another.
  private static func number(_ name: String, in line: ArraySlice<UInt8>) -> Double? {
    let beginning = Array("\(name)=\"".utf8)
    for index in line.indices where line[index] == beginning[0] {
      guard line[index...].starts(with: beginning) else { continue }
      let digits = line[(index + beginning.count)...].prefix { $0 != UInt8(ascii: "\"") }
      return Double(String(decoding: digits, as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
    }
    return nil
  }
}

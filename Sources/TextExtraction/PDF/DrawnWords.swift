/// How many words `pdftohtml -xml` finds on each page.
enum DrawnWords {
  /// The counts by page, from the first.
  static func count(_ output: [UInt8]) -> [Int] {
    var counts: [Int] = []
    for line in output.split(separator: 0x0A) {
      if line.starts(with: "<page ".utf8) {
        counts.append(0)
      } else if line.starts(with: "<text ".utf8), !counts.isEmpty {
        counts[counts.count - 1] += words(in: line)
      }
    }
    return counts
  }

  private static func words(in line: ArraySlice<UInt8>) -> Int {
    var count = 0
    var isInTag = false
    var isInWord = false
    for byte in line {
      switch byte {
      case UInt8(ascii: "<"): isInTag = true
      case UInt8(ascii: ">"): isInTag = false
      case _ where isInTag: break
      case 0x20: isInWord = false
      default:
        if !isInWord { count += 1 }
        isInWord = true
      }
    }
    return count
  }
}

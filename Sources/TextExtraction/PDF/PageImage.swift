/// A page as it looks, in shades of gray.
struct PageImage {
  let width: Int
  let height: Int
  private let shades: ArraySlice<UInt8>

  /// Reads the images of a sequence of binary PGM files, as `pdftoppm -gray` writes them.
  static func read(_ output: [UInt8]) -> [PageImage] {
    var images: [PageImage] = []
    var rest = output[...]
    while let image = PageImage(reading: &rest) { images.append(image) }
    return images
  }

  /// Takes one image off the beginning: `P5`, width, height, 255, one white space, a byte for each point.
  private init?(reading rest: inout ArraySlice<UInt8>) {
    guard rest.starts(with: "P5\n".utf8) else { return nil }
    rest = rest.dropFirst(3)
    var numbers: [Int] = []
    while numbers.count < 3 {
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
      numbers.append(number)
      rest = rest.dropFirst(digits.count + 1)
    }
    let (size, isTooLarge) = numbers[0].multipliedReportingOverflow(by: numbers[1])
    guard !isTooLarge, numbers[2] == 255, rest.count >= size else { return nil }
    width = numbers[0]
    height = numbers[1]
    shades = rest.prefix(size)
    rest = rest.dropFirst(size)
  }

  /// Whether something can be seen in a box: its lightest and darkest points differ; nil where the box is off the page.
  ///
  /// - Parameters:
  ///   - scale: points of the image for one point of the box.
  ///   - least: the difference from which on letters can be told from paper, of 255.
  func showsSomething(
    x: ClosedRange<Double>, y: ClosedRange<Double>, scale: (x: Double, y: Double), least: UInt8
  ) -> Bool? {
    guard let columns = Self.points(x, scale.x, below: width),
      let rows = Self.points(y, scale.y, below: height)
    else { return nil }
    var darkest: UInt8 = 255
    var lightest: UInt8 = 0
    for row in rows {
      let start = shades.startIndex + row * width
      for shade in shades[(start + columns.lowerBound)..<(start + columns.upperBound)] {
        darkest = min(darkest, shade)
        lightest = max(lightest, shade)
        if lightest >= darkest, lightest - darkest >= least { return true }
      }
    }
    return false
  }

  private static func points(
    _ range: ClosedRange<Double>, _ scale: Double, below end: Int
  ) -> Range<Int>? {
    let low = (range.lowerBound * scale).rounded(.down)
    let high = (range.upperBound * scale).rounded(.up)
    guard high > 0, low < Double(end) else { return nil }
    return Int(max(low, 0))..<max(Int(min(high, Double(end))), Int(max(low, 0)) + 1)
  }
}

/// The metadata of a bag: `bag-info.txt`, before version 0.96 `package-info.txt` (RFC 8493 §2.2.2).
public struct BagInformation: Sendable, Hashable {
  /// One element, such as `Bagging-Date`.
  public struct Element: Sendable, Hashable {
    /// As it is written; reserved labels mean the same in capitals.
    public let label: String
    /// Folded lines are joined with one space.
    public fileprivate(set) var value: String
    /// From 1.
    public let line: Int
  }

  /// In the order of the file; labels may stand more than once.
  public private(set) var elements: [Element] = []
  /// Lines that are no element.
  public private(set) var faults: [Int] = []

  /// Nothing.
  init() {}

  /// Reads the text of the file, as UTF-8.
  init(reading bytes: UnsafeBufferPointer<UInt8>, version: BagVersion) {
    var lines = BagLines(bytes)
    while let line = lines.next() {
      if line.isEmpty { continue }
      if Self.isBlank(line[0]) {
        fold(line, number: lines.number)
      } else if let element = Self.element(line, lines.number, version) {
        elements.append(element)
      } else {
        faults.append(lines.number)
      }
    }
  }

  /// The values of a reserved label.
  public func values(of label: String) -> [String] {
    let sought = label.lowercased()
    return elements.filter { $0.label.lowercased() == sought }.map(\.value)
  }

  private mutating func fold(_ line: UnsafeBufferPointer<UInt8>, number: Int) {
    guard !elements.isEmpty else { return faults.append(number) }
    // In place: a file of nothing but folded lines would otherwise be copied once for each.
    elements[elements.count - 1].value += " "
    elements[elements.count - 1].value += String(
      decoding: line.drop(while: Self.isBlank), as: UTF8.self)
  }

  private static func element(
    _ line: UnsafeBufferPointer<UInt8>, _ number: Int, _ version: BagVersion
  ) -> Element? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    var label = line[..<colon]
    var value = line[(colon + 1)...]
    if version.isFinal {
      guard let first = value.first, isBlank(first), let last = label.last, !isBlank(last) else {
        return nil
      }
      value = value.dropFirst()
    } else {
      // Versions before 1.0 allow any white space around the colon.
      while let last = label.last, isBlank(last) { label = label.dropLast() }
      value = value.drop(while: isBlank)
    }
    guard !label.isEmpty else { return nil }
    return Element(
      label: String(decoding: label, as: UTF8.self), value: String(decoding: value, as: UTF8.self),
      line: number)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

/// One line of a manifest, taken apart: a digest in hexadecimal digits, white space, a path (RFC 8493 §2.1.3).
struct ManifestLine {
  /// Ranges within the line.
  let digest: Range<Int>
  let path: Range<Int>
  /// A star before the path, as md5sum writes it for files read as binary.
  let hasStar: Bool
  /// "./" before the path, which says nothing.
  let hasDotSlash: Bool

  /// Takes a line apart; nil where it is none.
  ///
  /// - Parameter digits: how many the algorithm has; nil where it is not known.
  /// - Parameter version: stars are passed over before 1.0, where md5sum made manifests.
  init?(_ line: UnsafeBufferPointer<UInt8>, digits: Int?, version: BagVersion) {
    var index = 0
    while index < line.count, Self.isDigit(line[index]) { index += 1 }
    guard index > 0, index == digits ?? index else { return nil }
    digest = 0..<index
    let afterDigest = index
    while index < line.count, line[index] == 0x20 || line[index] == 0x09 { index += 1 }
    guard index > afterDigest else { return nil }
    hasStar = !version.isFinal && index < line.count && line[index] == UInt8(ascii: "*")
    if hasStar { index += 1 }
    let beforeDots = index
    while index + 1 < line.count, line[index] == UInt8(ascii: "."),
      line[index + 1] == UInt8(ascii: "/")
    {
      index += 2
    }
    hasDotSlash = index > beforeDots
    guard index < line.count else { return nil }
    path = index..<line.count
  }

  private static func isDigit(_ byte: UInt8) -> Bool { HexDigits.value(byte) != nil }
}

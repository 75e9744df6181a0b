/// Makes sealed texts of equal size, since how much a person wrote would tell how the person decided.
public enum Padding {
  /// A padded text takes a multiple of this, in bytes.
  public static let block = 65_536

  /// The text followed by spaces up to the next multiple of the block.
  public static func pad(_ text: [UInt8]) -> [UInt8] {
    let blocks = max(1, (text.count + block - 1) / block)
    return text + [UInt8](repeating: 0x20, count: blocks * block - text.count)
  }

  /// The text without the spaces behind it; nil where the size is none that padding gives.
  public static func unpad(_ padded: [UInt8]) -> [UInt8]? {
    guard !padded.isEmpty, padded.count.isMultiple(of: block) else { return nil }
    let end = padded.lastIndex { $0 != 0x20 }
    return Array(padded[..<(end.map { $0 + 1 } ?? 0)])
  }
}

/// Makes ballots of equal size, since reasons are longer where a member disapproves.
public enum BallotPadding {
  /// A ballot takes a multiple of this, in bytes: room for five qualifications with reasons and passages, so that in
  /// practice all ballots have one size.
  public static let block = 65_536

  /// The longest ballot that is taken, in bytes: three of them, opened, fit in one statement.
  public static let limit = 512 << 10

  /// The text followed by spaces, which JSON passes over.
  static func pad(_ text: [UInt8]) -> [UInt8] {
    let blocks = max(1, (text.count + block - 1) / block)
    return text + [UInt8](repeating: 0x20, count: blocks * block - text.count)
  }

  /// The text without the spaces behind it.
  static func unpad(_ padded: [UInt8]) -> [UInt8] {
    let end = padded.lastIndex { $0 != 0x20 }
    return Array(padded[..<(end.map { $0 + 1 } ?? 0)])
  }

  static func isPadded(_ bytes: [UInt8]) -> Bool { !bytes.isEmpty && bytes.count % block == 0 }
}

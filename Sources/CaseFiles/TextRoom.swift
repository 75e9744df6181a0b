/// How much text of a case is still accepted: all of it is held in memory while somebody reads.
public struct TextRoom: Sendable {
  /// Bytes that are left for this text and those after it.
  public private(set) var bytes = PackageLimits.texts
  private var lines = PackageLimits.lines

  /// Room for all texts of a case.
  public init() {}

  /// Takes the room a text needs; false, and nothing taken, where it needs more than there is, or than one text may have.
  public mutating func take(_ text: [UInt8]) -> Bool {
    var lines = 0
    for byte in text where byte == 0x0A || byte == 0x0C || byte == 0x0D { lines += 1 }
    guard text.count <= min(bytes, PackageLimits.text), lines <= self.lines else { return false }
    bytes -= text.count
    self.lines -= lines
    return true
  }
}

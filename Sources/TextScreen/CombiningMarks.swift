/// Up to four scalars without width that sit on one base character.
public struct CombiningMarks: Sendable, Equatable {
  /// A character with more is cut here: a tower of marks would cover other rows.
  public static let limit = 4

  private var storage: SIMD4<UInt32> = .zero

  init(_ mark: UInt32) {
    storage[0] = mark
  }

  /// How many there are, at least one.
  public var count: Int {
    (0..<Self.limit).firstIndex { storage[$0] == 0 } ?? Self.limit
  }

  /// The scalar values in order.
  public var scalars: [UInt32] {
    (0..<count).map { storage[$0] }
  }

  /// The same marks and one more, or nil when there are four already.
  func adding(_ mark: UInt32) -> CombiningMarks? {
    guard count < Self.limit else { return nil }
    var longer = self
    longer.storage[count] = mark
    return longer
  }
}

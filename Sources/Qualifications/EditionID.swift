/// The short name by which a case, a command or an office's file refers to an edition, such as `2006-published`.
public struct EditionID: RawRepresentable, Hashable, Sendable {
  /// Letters a to z, digits, full stops and hyphens; at most 64 bytes.
  public let rawValue: String

  /// Takes a name as it is spelled; nil unless it is made of the permitted characters.
  public init?(rawValue: String) {
    let bytes = rawValue.utf8
    guard (1...64).contains(bytes.count), let first = bytes.first, Self.isAlphanumeric(first),
      bytes.allSatisfy({ Self.isAlphanumeric($0) || $0 == 0x2D || $0 == 0x2E })
    else { return nil }
    self.rawValue = rawValue
  }

  init(_ known: StaticString) { rawValue = "\(known)" }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

extension EditionID: Comparable {
  /// Orders by bytes, so that a listing is the same in every locale.
  public static func < (left: EditionID, right: EditionID) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

extension EditionID: CustomStringConvertible {
  /// The name itself.
  public var description: String { rawValue }
}

extension EditionID {
  /// The six activity areas of 1979 to 1994.
  public static let activityAreas = EditionID("activity-areas")
  /// The first five executive core qualifications, with 22 competencies of the Leadership Effectiveness Framework.
  public static let ecqs1994 = EditionID("1994")
  /// The qualifications of September 1997.
  public static let ecqs1997 = EditionID("1997")
  /// The qualifications of 2006 in the words of the memorandum that issued them.
  public static let ecqs2006Issued = EditionID("2006-issued")
  /// The qualifications of 2006 in the words of the published Guide.
  public static let ecqs2006Published = EditionID("2006-published")
  /// The qualifications of 29 May 2025.
  public static let ecqs2025 = EditionID("2025")
}

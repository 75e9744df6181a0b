/// A version of the BagIt specification that is read.
public enum BagVersion: String, CaseIterable, Sendable, Comparable {
  case v0_93 = "0.93"
  case v0_94 = "0.94"
  case v0_95 = "0.95"
  case v0_96 = "0.96"
  case v0_97 = "0.97"
  case v1_0 = "1.0"

  /// Whether RFC 8493 itself governs it, and not one of the drafts before.
  public var isFinal: Bool { self == .v1_0 }

  /// The file of metadata; it was renamed with version 0.96.
  public var informationFile: String { self < .v0_96 ? "package-info.txt" : "bag-info.txt" }

  /// The older one is the lesser.
  public static func < (left: BagVersion, right: BagVersion) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

import BagIt

/// How large the files of a package may be, in bytes; a file that claims more is not opened further.
public enum PackageLimits {
  static let cover = 1 << 20
  /// Of one text: some six hundred pages. Each line of a text takes a multiple of its bytes in memory.
  public static let text = 2 << 20
  /// Of all texts of a case together.
  public static let texts = 4 << 20
  /// Of all texts of a case together: some four thousand pages. A line of one letter takes a hundred times its bytes.
  public static let lines = 200_000
  /// How many files nobody vouches for are named one by one.
  static let namedStrays = 50

  /// A package is one person's papers: far less than bags in general may be.
  static let bag = {
    var limits = BagLimits()
    limits.file = 512 << 20
    limits.payload = 2 << 30
    limits.files = 10_000
    limits.depth = 8
    return limits
  }()
}

/// How large the files of a package may be, in bytes; a file that claims more is not opened further.
enum PackageLimits {
  static let cover = 1 << 20
  static let text = 64 << 20
  static let manifest = 64 << 20
  static let tagFile = 1 << 20
  static let original = 512 << 20
  /// How deep folders may lie in one another.
  static let depth = 8
  /// How many files nobody vouches for are named one by one.
  static let namedStrays = 50
}

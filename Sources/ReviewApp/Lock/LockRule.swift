/// When the screen is locked, and what opens it again.
public struct LockRule: Sendable, Equatable {
  /// After how many seconds without a key, a paste or the mouse; 0 never by itself.
  public var seconds: Int
  /// Whether the passphrase of the person's keys opens it; without keys any key does.
  public let needsPassphrase: Bool

  /// What holds where an office says nothing else, in seconds.
  public static let usual = 15 * 60

  /// A rule.
  public init(seconds: Int = usual, needsPassphrase: Bool) {
    self.seconds = seconds
    self.needsPassphrase = needsPassphrase
  }
}

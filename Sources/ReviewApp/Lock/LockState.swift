import HarmlessText

/// A screen that is locked.
struct LockState: Sendable, Equatable {
  var typed = TypedPassphrase()
  /// Whether what was typed is being tried.
  var isChecking = false
  /// How often a wrong passphrase was given.
  var failures = 0
  /// The second of the session before which nothing more is taken.
  var closedUntil = 0
  /// Why the keys could not be tried; nil where they were.
  var problem: DisplayText?

  /// How often one may mistype before it costs time.
  static let freeFailures = 2
  /// The longest pause, in seconds.
  static let longestPause = 60

  /// Notes a wrong passphrase; from the third on the next one has to wait, longer each time.
  mutating func fail(at now: Int) {
    isChecking = false
    problem = nil
    failures += 1
    let beyond = failures - Self.freeFailures - 1
    if beyond >= 0 { closedUntil = now + min(Self.longestPause, 5 << min(beyond, 8)) }
  }
}

import Glibc

/// A moment on the clock that never jumps.
struct Deadline: Hashable, Sendable {
  let seconds: Int
  private let moment: Int

  /// So many seconds from now.
  init(in seconds: Int) {
    self.seconds = seconds
    moment = Self.now + seconds * 1_000
  }

  /// Milliseconds that are left; none or fewer when it has passed.
  var left: Int { moment - Self.now }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}

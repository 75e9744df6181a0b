import Glibc

/// Time by the wall and of all processors, in seconds.
struct Time {
  var wall = 0.0
  var processor = 0.0

  static var now: Time {
    Time(wall: read(CLOCK_MONOTONIC), processor: read(CLOCK_PROCESS_CPUTIME_ID))
  }

  private static func read(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// What a closure takes.
  static func of<Value>(_ body: () throws -> Value) rethrows -> (Value, Time) {
    let before = now
    let value = try body()
    let after = now
    return (
      value,
      Time(wall: after.wall - before.wall, processor: after.processor - before.processor)
    )
  }
}

func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

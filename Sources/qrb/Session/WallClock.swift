import Glibc
import HarmlessText
import Qualifications

/// The only place that asks what time it is.
enum WallClock {
  /// Hours and minutes as the person's clock shows them.
  static var timeOfDay: DisplayText {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return "\(twoDigits(parts.tm_hour)):\(twoDigits(parts.tm_min))"
  }

  /// The moment in UTC as RFC 3339 writes it; a claim of the machine, on which no rule rests.
  static var timestamp: String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    return "\(Int(parts.tm_year) + 1900)-\(twoDigits(parts.tm_mon + 1))-\(twoDigits(parts.tm_mday))"
      + "T\(twoDigits(parts.tm_hour)):\(twoDigits(parts.tm_min)):\(twoDigits(parts.tm_sec))Z"
  }

  /// The day as the person's calendar shows it; nil where the clock is beyond every calendar.
  static var today: CalendarDate? {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// Milliseconds of a clock that only goes forward.
  static var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int(now.tv_sec) * 1000 + Int(now.tv_nsec) / 1_000_000
  }

  /// Seconds of a clock that only goes forward, also while the machine sleeps.
  static var secondsAwakeOrAsleep: Int {
    var now = timespec()
    clock_gettime(CLOCK_BOOTTIME, &now)
    return Int(now.tv_sec)
  }

  private static func twoDigits(_ number: Int32) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}

import HarmlessText
import Qualifications

/// What the machine's clock says, beside what is known of the board.
public struct ClockFacts: Hashable, Sendable {
  /// The moment as this machine has it, RFC 3339 in UTC.
  public let now: String
  /// The day here.
  public let today: CalendarDate?
  /// The day of the board; nil where there is none.
  public let board: CalendarDate?
  /// The latest moment that a statement of the record claims; nil where there is none.
  public let newest: String?

  /// A clock as it was read.
  public init(now: String, today: CalendarDate?, board: CalendarDate?, newest: String?) {
    self.now = now
    self.today = today
    self.board = board
    self.newest = newest
  }

  /// How it stands; no rule rests on it, so it is never out of order.
  public var observation: Observation {
    let remedy: DisplayText =
      "Compare with another clock: timedatectl. No rule rests on it; receipts and results name it."
    let shown = DisplayText(untrusted: now)
    guard let today else {
      return Observation(.lookAt, "clock", "the clock cannot be read.", remedy: remedy)
    }
    // Both are RFC 3339 in UTC, so their bytes order as the moments do.
    if let newest, newest.utf8.count == now.utf8.count, now < newest {
      return Observation(
        .lookAt, "clock",
        "it is \(shown) here, and a statement in the record claims to be later: \(DisplayText(untrusted: newest)).",
        remedy: remedy)
    }
    if let board, Self.months(board, today) > 2 {
      return Observation(
        .lookAt, "clock", "it is \(shown) here; the board's day is \(board.iso).", remedy: remedy)
    }
    if today.year < 2025 {
      return Observation(.lookAt, "clock", "it is \(shown) here.", remedy: remedy)
    }
    return Observation(.inOrder, "clock", "it is \(shown).")
  }

  private static func months(_ one: CalendarDate, _ other: CalendarDate) -> Int {
    abs((one.year - other.year) * 12 + one.month - other.month)
  }
}

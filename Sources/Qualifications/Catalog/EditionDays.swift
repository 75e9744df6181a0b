/// The three days of an edition that decide which one governs an announcement (R21).
public struct EditionDays: Hashable, Sendable {
  /// The first day of posting on which an announcement may carry it.
  public let occursFrom: CalendarDate?
  /// The last such day; nil while it is in force.
  public let occursThrough: CalendarDate?
  /// The day from which it is the default; nil for an edition only chosen by hand.
  public let governsFrom: CalendarDate?

  init(occursFrom: CalendarDate?, occursThrough: CalendarDate?, governsFrom: CalendarDate?) {
    self.occursFrom = occursFrom
    self.occursThrough = occursThrough
    self.governsFrom = governsFrom
  }

  /// Whether an announcement of that day may carry the edition.
  public func includes(_ date: CalendarDate) -> Bool {
    guard let occursFrom, occursFrom <= date else { return false }
    return occursThrough.map { date <= $0 } ?? true
  }
}

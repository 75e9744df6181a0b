/// The announcements an edition occurs in, and what to tell a reader about some of them (R21).
public struct AnnouncementPeriod: Hashable, Sendable {
  /// From when to when it occurs, and from when it is the default.
  public let days: EditionDays
  /// What to tell a reader about announcements of certain days.
  public let remarks: [Remark]

  /// A sentence that applies to announcements of certain days.
  public struct Remark: Hashable, Sendable {
    /// The first of the days.
    public let from: CalendarDate
    /// The last of the days.
    public let through: CalendarDate
    /// One or two sentences.
    public let text: String
  }

  /// The sentences that apply to an announcement of that day.
  public func remarks(on date: CalendarDate) -> [String] {
    remarks.filter { $0.from <= date && date <= $0.through }.map(\.text)
  }
}

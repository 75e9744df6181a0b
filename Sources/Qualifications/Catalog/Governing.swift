/// The edition a case is read against, and why.
public struct Governing: Hashable, Sendable {
  /// The edition.
  public let edition: Edition
  /// By the announcement's day, or by hand.
  public let basis: Basis
  /// What a reader should know about announcements of that day, a sentence or two each.
  public let remarks: [String]
  /// Other editions that an announcement of that day may carry; to be chosen by hand.
  public let alternatives: [EditionID]

  /// What the choice rests on.
  public enum Basis: Hashable, Sendable {
    /// The day the announcement was posted (R21).
    case announcement(CalendarDate)
    /// A person's choice, with the reason given for it.
    case chosen(reason: String?, announcement: CalendarDate?)
  }

  /// The choice in one sentence: "announcement of 14 September 2024: edition of 2006, as published".
  public var reason: String {
    switch basis {
    case .announcement(let date):
      "announcement of \(date.inWords): \(edition.phrase)"
    case .chosen(let reason, let date):
      (date.map { "announcement of \($0.inWords), " } ?? "") + "set by hand: \(edition.phrase)"
        + (reason.map { " (\($0))" } ?? "")
    }
  }
}

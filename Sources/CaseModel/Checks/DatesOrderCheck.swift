import HarmlessText
import Qualifications

extension CaseCheck {
  static let datesOutOfOrder = CaseCheck(
    "dates-out-of-order", .warning,
    finds: """
      Two days on the cover cannot both be right: an announcement that closed before it was posted, a case received \
      before the closing, a certification before the closing or after the receipt, an earlier decision after the receipt or \
      after its own return.
      """,
    advice: "Compare the days with the documents, and correct the cover."
  ) { contents in
    pairs(contents.cover).compactMap { first, second in
      guard let earlier = first.day, let later = second.day, later < earlier else { return nil }
      return .cover(
        second.member,
        "\(second.event) on \(later.inWords), before \(first.event.lowercasedFirst) on \(earlier.inWords)."
      )
    }
  }

  /// A day of the cover: where it stands, and what happened on it.
  private struct Event {
    let member: DisplayText
    let event: String
    let day: CalendarDate?
  }

  /// Days of which the first must not be after the second.
  private static func pairs(_ cover: CaseCover) -> [(Event, Event)] {
    let posted = Event(
      member: "announcement.posted", event: "The announcement was posted",
      day: cover.announcement?.posted)
    let closed = Event(
      member: "announcement.closed", event: "The announcement closed",
      day: cover.announcement?.closed)
    let received = Event(member: "received", event: "The case was received", day: cover.received)
    let certified = Event(
      member: "certification.date", event: "The candidate was certified",
      day: cover.certification?.date)
    var pairs = [
      (posted, closed), (closed, received), (closed, certified), (certified, received),
    ]
    if closed.day == nil { pairs += [(posted, received), (posted, certified)] }
    for decision in cover.submission.earlier {
      let decided = Event(
        member: "submission.earlier", event: "Case \(decision.number) was decided",
        day: decision.decided)
      let returned = Event(
        member: "submission.earlier", event: "Case \(decision.number) was returned",
        day: decision.returned)
      pairs += [(decided, returned), (decided, received), (returned, received)]
    }
    return pairs
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

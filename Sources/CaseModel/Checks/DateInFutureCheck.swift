import HarmlessText
import Qualifications

extension CaseCheck {
  static let dateInFuture = CaseCheck(
    "date-in-future", .warning,
    finds: """
      A day on the cover lies after the day the board sits, or after today where no board is convened: nothing can have \
      happened on it.
      """,
    advice: "Compare the day with the documents, and correct the cover."
  ) { contents in
    guard let today = contents.settings.day else { return [] }
    return days(contents.cover).compactMap { member, day in
      guard let day, day > today else { return nil }
      return .cover(member, "\(day.inWords) is after \(today.inWords), the day of this review.")
    }
  }

  private static func days(_ cover: CaseCover) -> [(DisplayText, CalendarDate?)] {
    let own: [(DisplayText, CalendarDate?)] = [
      ("announcement.posted", cover.announcement?.posted),
      ("announcement.closed", cover.announcement?.closed), ("received", cover.received),
      ("certification.date", cover.certification?.date),
    ]
    return own
      + cover.submission.earlier.flatMap { decision in
        [("submission.earlier", decision.decided), ("submission.earlier", decision.returned)]
          as [(DisplayText, CalendarDate?)]
      }
  }
}

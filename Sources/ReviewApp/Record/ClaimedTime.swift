import HarmlessText
import Qualifications

extension StatementNote {
  /// The claimed time as people say it, such as "6 August 2025, 14:00 UTC"; as it was written where it is no such time.
  var timeInWords: DisplayText {
    let text = claimedTime.string
    guard let date = CalendarDate(iso: String(text.prefix(10))), text.utf8.count >= 16 else {
      return claimedTime
    }
    return "\(date.inWords), \(text.dropFirst(11).prefix(5)) UTC"
  }
}

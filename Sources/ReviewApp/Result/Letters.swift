import BoardResult
import HarmlessText

/// What is known of the wording of notices.
enum Letters: Sendable {
  /// It is still being read.
  case unread
  /// It can be used.
  case ready(NoticeLetters)
  /// A file of the office cannot be used, and nothing stands in for it.
  case broken(DisplayText)

  /// Why no notice can be made now; nil where one can.
  var whyNot: DisplayText? {
    switch self {
    case .unread: "The wording of notices is still being read."
    case .ready: nil
    case .broken(let reason): reason
    }
  }
}

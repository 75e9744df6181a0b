import BoardReview
import CaseModel
import HarmlessText
import ReviewApp

/// After what time without a key a session is locked, as the office of a docket has it.
struct LockTime {
  /// In seconds; 0 never.
  let seconds: Int
  /// Said at the beginning, where the office's setting does not hold.
  var note: DisplayText?

  init(_ settings: CheckSettings, of board: Board?) {
    let minutes = settings.lockAfterMinutes ?? LockRule.usual / 60
    // Real cases are never left open for good.
    if minutes == 0, let board, board.kind != .practice {
      seconds = LockRule.usual
      note =
        "settings.json turns the lock off, which holds on practice boards only: this screen is locked after \(LockRule.usual / 60) minutes."
    } else {
      seconds = minutes * 60
    }
  }
}

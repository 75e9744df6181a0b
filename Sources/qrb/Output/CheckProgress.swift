import CaseModel
import Glibc

/// A line on the terminal that says how far a long run has come; written over, and gone at the end.
struct CheckProgress {
  private let total: Int
  private let isShown: Bool
  private var length = 0
  private var last = 0

  /// Shorter runs are over before anybody asks.
  private static let few = 50

  init(total: Int) {
    self.total = total
    isShown = total > Self.few && isatty(STDERR_FILENO) == 1
  }

  /// Says how many are done, ten times a second at most.
  mutating func show(_ summary: ReportSummary) {
    guard isShown else { return }
    let now = WallClock.milliseconds
    guard now - last >= 100 else { return }
    last = now
    clear()
    let text = "\(summary.cases) of \(total) checked, \(summary.errors) with errors"
    length = text.utf8.count
    Standard.error(text)
  }

  /// Takes the line away, so that something else may be printed there.
  mutating func clear() {
    guard length > 0 else { return }
    Standard.error("\r" + String(repeating: " ", count: length) + "\r")
    length = 0
  }
}

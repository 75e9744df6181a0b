import CaseModel
import HarmlessText

/// What one person has open of one case.
public struct CaseWork: Sendable {
  /// The package; nil until it is read.
  public internal(set) var package: CasePackage?
  /// Why it could not be read.
  public internal(set) var problem: DisplayText?
  /// Unfinished work on it.
  public internal(set) var draft = Draft()
  /// Whether the draft was recovered from a session that was cut off.
  var isRecovered = false
  var reader = ReaderState()
  var form = FormState()
  var cast = CastState()
  var sheet = SheetState()
  /// What changed since the earlier statement, once it was asked for, and its lines at one width.
  var comparison: StatementComparison?
  var comparisonLines: [ComparisonLine] = []
  var comparisonWidth = 0

  /// Nothing open yet.
  public init() {}
}

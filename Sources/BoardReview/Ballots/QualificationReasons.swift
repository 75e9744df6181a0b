/// What a member holds about one qualification: reasons, passages, and whether it was shown.
public struct QualificationReasons: Hashable, Sendable {
  /// Of the qualification in the edition that governs, from 1.
  public let number: Int
  /// In the member's words; may be empty.
  public let text: String
  /// Whether the member notes a deficiency here, kept for a later submission (R30).
  public let isDeficient: Bool
  /// In the order the member cited them.
  public let passages: [CitedPassage]

  /// Reasons on one qualification.
  public init(number: Int, text: String, isDeficient: Bool, passages: [CitedPassage] = []) {
    self.number = number
    self.text = text
    self.isDeficient = isDeficient
    self.passages = passages
  }
}

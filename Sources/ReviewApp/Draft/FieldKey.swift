import BoardReview

/// Names a text that is being written; the name is its key in the draft.
public struct FieldKey: RawRepresentable, Hashable, Sendable {
  /// The key in the draft, such as `first.reasons.2`.
  public let rawValue: String

  /// A key from its spelling; nil where no text has that name.
  public init?(rawValue: String) {
    let parts = rawValue.split(separator: ".")
    guard parts.count >= 2, ["first", "final", "result", "discussion", "note"].contains(parts[0]),
      ["reasons", "overall", "recommendations", "guidance", "own", "record"].contains(parts[1])
    else { return nil }
    self.rawValue = rawValue
  }

  private init(_ rawValue: String) { self.rawValue = rawValue }

  /// Reasons on one qualification in a ballot.
  static func reasons(_ round: Round, _ qualification: Int) -> FieldKey {
    FieldKey("\(round.rawValue).reasons.\(qualification)")
  }
  /// Reasons that belong to no single qualification.
  static func overall(_ round: Round) -> FieldKey { FieldKey("\(round.rawValue).overall") }
  /// Training or development that a member recommends.
  static func recommendations(_ round: Round) -> FieldKey {
    FieldKey("\(round.rawValue).recommendations")
  }
  /// What a member would tell the agency.
  static func guidance(_ round: Round) -> FieldKey { FieldKey("\(round.rawValue).guidance") }
  /// The member's own note, which is in no ballot; it belongs to no round, so that it stays when one is cast.
  static let note = FieldKey("note.own")
  /// The administrator's record of the discussion.
  static let discussion = FieldKey("discussion.record")
  /// What the board's result says to the agency of one qualification.
  static func resultReasons(_ qualification: Int) -> FieldKey {
    FieldKey("result.reasons.\(qualification)")
  }
  /// What the board's result says to the agency as guidance.
  static let resultGuidance = FieldKey("result.guidance")
  /// What the board's result recommends.
  static let resultRecommendations = FieldKey("result.recommendations")
}

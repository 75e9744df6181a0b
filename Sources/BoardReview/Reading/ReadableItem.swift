import CaseModel

/// Something that a person may or may not see, on whatever screen, file or message.
public enum ReadableItem: Hashable, Sendable {
  /// Number, candidate, position and agency: what the conflict question shows.
  case cover(CaseNumber)
  /// The documents.
  case package(CaseNumber)
  /// Draft, marks and notes of a member.
  case draft(CaseNumber, of: PersonID)
  /// Vote and reasons of a member.
  case ballot(CaseNumber, member: PersonID, Round)
  /// Who has answered and cast, never what.
  case progress(CaseNumber)
  /// The administrator's record of the discussion.
  case discussion(CaseNumber)
  /// The count and the result with its reasons.
  case result(CaseNumber)
  /// The notice to the agency.
  case notice(CaseNumber)
  /// Everything the board keeps of the case.
  case insideRecord(CaseNumber)

  /// The case it belongs to.
  public var caseNumber: CaseNumber {
    switch self {
    case .cover(let number), .package(let number), .draft(let number, _),
      .ballot(let number, _, _), .progress(let number), .discussion(let number),
      .result(let number), .notice(let number), .insideRecord(let number):
      number
    }
  }
}

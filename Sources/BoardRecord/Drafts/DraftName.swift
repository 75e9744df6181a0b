import CaseModel

/// Which of a person's private journals is meant.
public enum DraftName: Hashable, Sendable {
  /// Marks, reading position and unfinished ballots on one case.
  case review(of: CaseNumber)
  /// What is being written apart from any case.
  case board
  /// Where the person stood when the session ended.
  case session

  /// The name of the journal's file; a case of whatever number never meets the session's.
  var file: String {
    switch self {
    case .review(let number): "case-\(number.rawValue).draft"
    case .board: "board.draft"
    case .session: "session.draft"
    }
  }
}

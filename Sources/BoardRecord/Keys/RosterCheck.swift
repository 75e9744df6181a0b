import BoardReview

/// Whether the roster beside the record is the one that the record gives.
enum RosterCheck {
  /// Keys that were replaced are appended in their order; the last of them may still be missing.
  static func isMade(_ roster: [UInt8], from proceedings: BoardProceedings) -> Bool {
    // Without a board it is the rest of a convening that was cut off.
    guard let board = proceedings.board else { return true }
    guard let text = Roster.text(of: board) else { return false }
    let replaced = replaced(in: proceedings)
    return (0...replaced.count).contains {
      roster == text + Roster.addition(Array(replaced.prefix($0)))
    }
  }

  /// The roster as it is to be now; nil for a board without keys.
  static func current(_ proceedings: BoardProceedings) -> [UInt8]? {
    Roster.text(of: proceedings)
  }

  static func replaced(
    in proceedings: BoardProceedings, among statements: Set<StatementID>? = nil
  ) -> [(person: PersonID, keys: PersonKeys)] {
    proceedings.exceptions.compactMap {
      if let statements, !statements.contains($0.statement) { return nil }
      guard case .keyReplaced(let person, _, let new, _) = $0.body else { return nil }
      return (person, new)
    }
  }
}

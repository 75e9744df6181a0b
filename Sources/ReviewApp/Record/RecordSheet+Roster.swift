import BoardReview
import HarmlessText

extension RecordSheet {
  /// Everyone on the board with the fingerprint to be compared by phone, and whose keys have changed.
  var rosterLines: [StyledLine] {
    guard let board = proceedings.board else { return [] }
    var lines: [StyledLine] = []
    for member in board.members {
      let part: DisplayText =
        proceedings.unavailable.contains(member.id) ? "member, unavailable" : "member"
      lines += person(member.id, part)
    }
    for administrator in board.administrators { lines += person(administrator.id, "administrator") }
    if board.requiresSignatures {
      lines += StyledLine.wrapped(
        "A fingerprint proves whose key it is only once its owner has read it to you, by phone or in person. Keys are replaced with qrb board replace-key.",
        .dim, width: width)
    } else {
      lines += StyledLine.wrapped(
        "This board is without keys: nothing in its record is signed.", .dim, width: width)
    }
    return lines
  }

  private func person(_ id: PersonID, _ part: DisplayText) -> [StyledLine] {
    var lines = StyledLine.wrapped("\(names.full(id)), \(part)", .title, width: width)
    if let key = proceedings.keys(of: id)?.signingKey {
      lines += StyledLine.wrapped(
        "key \(notes.fingerprints[key] ?? "\(key.algorithm) \(key.base64)")", indent: 2,
        width: width)
    }
    for exception in keyChanges(of: id).reversed() {
      let when: DisplayText =
        notes.statements[exception.statement].map { " on \($0.timeInWords)" } ?? ""
      lines += StyledLine.wrapped(
        "key of \(names.full(id)) changed\(when): confirm by phone. \(exception.reason ?? "")",
        .warning, indent: 2, width: width)
    }
    return lines
  }

  /// What was put on record about a person's keys, in the order in which it counts.
  func keyChanges(of person: PersonID) -> [BoardException] {
    proceedings.exceptions.filter {
      if case .keyReplaced(person, _, _, _) = $0.body { true } else { false }
    }
  }
}

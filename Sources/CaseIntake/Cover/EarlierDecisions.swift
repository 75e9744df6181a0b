import CaseModel
import HarmlessText
import Qualifications

/// Earlier decisions on one line: "2025-0877, 2025-19, 2025-05-14, disapproved"; semicolons part them.
enum EarlierDecisions {
  /// How one is written.
  static let example = "2025-0877, 2025-19, 2025-05-14, disapproved"

  /// The line; nil for none.
  static func text(_ decisions: [EarlierDecision]) -> String? {
    guard !decisions.isEmpty else { return nil }
    return decisions.map {
      [$0.number.rawValue, $0.board.string, $0.decided.iso, $0.outcome.rawValue]
        .joined(separator: ", ")
    }.joined(separator: "; ")
  }

  /// What a line says; throws the reason where it says nothing of that form.
  static func read(_ line: String) throws(CoverFault) -> [EarlierDecision] {
    var decisions: [EarlierDecision] = []
    for part in line.split(separator: ";") where !part.trimmed.isEmpty {
      let pieces = part.split(separator: ",").map { $0.trimmed }
      guard pieces.count == 4 else {
        throw CoverFault(
          "“\(part.trimmed)” is not case, board, day, outcome with commas between, for example \(example)."
        )
      }
      guard let number = CaseNumber(pieces[0]) else {
        throw CoverFault("“\(pieces[0])” is not the number of a case.")
      }
      guard let day = WrittenDate.only(in: pieces[2]) else {
        throw CoverFault("“\(pieces[2])” is not a day; write it as 2025-05-14 here.")
      }
      guard let outcome = EarlierDecision.Outcome(rawValue: pieces[3].lowercased()) else {
        throw CoverFault("“\(pieces[3])” is neither approved nor disapproved.")
      }
      decisions.append(
        EarlierDecision(
          number: number, board: DisplayText(untrusted: pieces[1]), decided: day, outcome: outcome))
    }
    return decisions
  }
}

/// Why an answer cannot stand in a cover.
struct CoverFault: Error {
  let reason: DisplayText

  init(_ reason: DisplayText) { self.reason = reason }
}

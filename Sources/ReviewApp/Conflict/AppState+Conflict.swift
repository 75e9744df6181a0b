import BoardReview
import CaseModel
import HarmlessText
import TextScreen

extension AppState {
  /// Commands while a member is asked about a conflict.
  mutating func performInConflict(_ command: Command, _ number: CaseNumber) -> [Effect] {
    switch command {
    case .noConflict: return state(.conflictAnswered(number, .none))
    case .excuse:
      question = Question(
        title: "Excuse myself from case \(number.rawValue)",
        explanation: [
          "You will not read this case, vote on it or hear its discussion. No reason is asked (R9).",
          "This holds for this case only, and cannot be taken back on this board.",
        ], word: nil, act: .excuse(number))
      return []
    case .back: return goBack()
    default: return notHere(command)
    }
  }

  /// Why the viewer is excused from a case; nil where that is not so.
  func excusal(from number: CaseNumber) -> ExcusalReason? {
    guard case .member(let person) = viewer,
      case .excused(let reason) = docket.proceeding(number)?.standing(of: person)
    else { return nil }
    return reason
  }

  /// Draws the conflict question: nothing of the case but number, candidate, position and agency.
  func drawConflict(_ number: CaseNumber, into screen: inout Screen) {
    let open = conflictLines(number, width: min(72, size.columns - 4), isTight: false)
    let isTight = open.lines.count + 1 > body.size.rows
    let block = body.inset(top: isTight ? 0 : 1, left: 2, right: 2)
    let (lines, focus) =
      isTight ? conflictLines(number, width: block.size.columns, isTight: true) : open
    let top = max(0, min(focus + 2 - block.size.rows, lines.count - block.size.rows))
    screen.put(lines, from: top, in: block)
    screen.cursor = Position(row: block.top + focus - top, column: block.left)
  }

  /// What is asked, and the row of its first answer; in a low window without what can be done without.
  private func conflictLines(
    _ number: CaseNumber, width: Int, isTight: Bool
  ) -> (lines: [StyledLine], focus: Int) {
    let gap = isTight ? [] : [StyledLine()]
    var lines = isTight ? [] : [StyledLine("Case \(number.rawValue)", .heading), StyledLine()]
    if let cover = docket.entry(number)?.cover.cover {
      let indent = isTight ? 0 : 11
      lines += Self.row(isTight ? "" : "Candidate", cover.candidate, indent, width)
      lines += Self.row(isTight ? "" : "Position", cover.position, indent, width)
      lines += Self.row(isTight ? "" : "Agency", cover.agency.display, indent, width)
    }
    lines += gap
    if let reason = excusal(from: number) {
      let focus = lines.count
      lines += StyledLine.wrapped(Self.words(of: reason), .warning, width: width) + gap
      lines += StyledLine.wrapped(
        "The case stays closed to you. Esc goes back to the docket.", width: width)
      return (lines, focus)
    }
    lines += StyledLine.wrapped(
      "Does this case involve your agency, or is there another reason why you cannot review it impartially?",
      width: width)
    lines += gap
    let focus = lines.count
    lines.append(StyledLine("c  No conflict: open the case", .keyName))
    lines.append(StyledLine("x  I excuse myself from this case", .keyName))
    if isTight { return (lines, focus) }
    lines.append(StyledLine())
    lines += StyledLine.wrapped(
      "Excusing yourself needs no reason and holds for this case only. Your answer becomes part of the board's record.",
      .dim, width: width)
    return (lines, focus)
  }

  private static func row(
    _ label: DisplayText, _ text: DisplayText, _ indent: Int, _ width: Int
  ) -> [StyledLine] {
    var lines = StyledLine.wrapped(text, indent: indent, width: width)
    if let first = lines.first {
      lines[0] = StyledLine("\(label.padded(toColumns: indent))\(first.text)", .plain)
    }
    return lines
  }

  private static func words(of reason: ExcusalReason) -> DisplayText {
    switch reason {
    case .ownAgency:
      "You are excused from this case: it comes from your own agency (R8)."
    case .ownJudgment: "You have excused yourself from this case (R9)."
    }
  }
}

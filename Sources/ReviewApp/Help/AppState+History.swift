import CaseModel
import HarmlessText
import TextScreen

extension AppState {
  /// Commands while earlier submissions are seen.
  mutating func performInHistory(_ command: Command, _ number: CaseNumber) -> [Effect] {
    if command == .back {
      sheetTop = 0
      return goBack()
    }
    sheetTop = Self.moved(
      sheetTop, by: command, height: body.size.rows, count: historyLines(number).count)
    return []
  }

  /// Draws what the cover says of earlier submissions of the same candidate and position (R30 to R32).
  func drawHistory(_ number: CaseNumber, into screen: inout Screen) {
    let block = body.inset(left: 1, right: 1)
    screen.put(historyLines(number), from: sheetTop, in: block)
    screen.cursor = block.origin
  }

  func historyLines(_ number: CaseNumber) -> [StyledLine] {
    guard let cover = work[number]?.package?.cover ?? docket.entry(number)?.cover.cover else {
      return []
    }
    let width = min(76, size.columns - 2)
    var lines = [StyledLine("Earlier submissions", .heading), StyledLine()]
    lines += StyledLine.wrapped(
      "This is submission \(cover.submission.ordinal) of \(cover.candidate) for \(cover.position).",
      width: width)
    for earlier in cover.submission.earlier {
      let returned: DisplayText = earlier.returned.map { "; returned \($0.inWords)" } ?? ""
      lines.append(StyledLine())
      lines += StyledLine.wrapped(
        "Case \(earlier.number.rawValue), board \(earlier.board): \(earlier.outcome.rawValue) \(earlier.decided.inWords)\(returned).",
        .title, width: width)
      for deficiency in earlier.deficiencies {
        lines += StyledLine.wrapped(
          "ECQ \(deficiency.qualification): \(deficiency.text)", indent: 2, width: width)
      }
    }
    if cover.submission.earlier.contains(where: { $0.outcome == .disapproved }) {
      lines +=
        [StyledLine()]
        + StyledLine.wrapped(
          "If this board disapproves too, a new case of this candidate for this position may not be submitted until additional qualifying experience has been acquired where deficiencies were noted (R30). OPM generally asks for a new announcement that closes at least twelve months after the first (R31).",
          .warning, width: width)
    }
    return lines
  }
}

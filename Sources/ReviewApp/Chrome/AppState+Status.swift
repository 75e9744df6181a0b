import BoardReview
import CaseModel
import HarmlessText
import TextScreen

extension AppState {
  /// The top line for a width: what may be cut stands last.
  func heading(width: Int) -> DisplayText {
    guard let number = page.caseNumber ?? helpedCase else {
      let cases: DisplayText =
        "\(docket.entries.count) \(docket.entries.count == 1 ? "case" : "cases")"
      guard let board = docket.board else { return "\(docket.name) · \(cases)" }
      return "QRB \(board.number) · \(board.date.inWords) · \(cases) · \(viewerName)"
    }
    let cover = work[number]?.package?.cover ?? docket.entry(number)?.cover.cover
    var parts: [DisplayText] = []
    if let board = docket.board { parts.append("QRB \(board.number)") }
    if docket.entries.count > 1, let index = visibleNumbers.firstIndex(of: number) {
      parts.append("Case \(index + 1) of \(visibleNumbers.count)")
    }
    parts.append("\(number.rawValue)")
    if let cover {
      parts.append(cover.candidate)
      parts.append(cover.agency.display)
      // Before the conflict question is answered nothing more of a case is shown than it asks about.
      if page != .conflict(number) { parts.append("Criterion \(cover.criterion.rawValue)") }
    }
    if width < 70, let cover {
      let signs = page == .conflict(number) ? [] : signs(on: number)
      return (["\(number.rawValue)"] + signs + [cover.candidate, cover.agency.display])
        .joined(separator: " · ")
    }
    if page != .conflict(number) { parts += signs(on: number) }
    // The docket has said which board this is, and which of how many cases: where there is no room, they go first.
    while parts.first != "\(number.rawValue)", parts.joined(separator: " · ").width > width {
      parts.removeFirst()
    }
    return parts.joined(separator: " · ")
  }

  private var helpedCase: CaseNumber? { pages.dropLast().last?.caseNumber }

  /// The person's name and part.
  var viewerName: DisplayText {
    switch viewer {
    case .member(let person): docket.board?.member(person)?.name ?? "\(person.rawValue)"
    case .administrator(let person):
      "\(docket.board?.administrator(person)?.name ?? "\(person.rawValue)"), administrator"
    case .reader: "reading only"
    }
  }

  /// The left end of the status line: what is safe, and what is cast.
  var statusText: (DisplayText, Role) {
    switch keeping {
    case .notKept(let reason):
      return ("NOT SAVED: \(reason). The text stays here; nothing is cast.", .error)
    case .takenOver:
      return ("Another session of yours holds this draft now. This one can only read.", .warning)
    case .kept(let time):
      let cast = castText
      let kept: DisplayText =
        time.isEmpty || size.columns < 60 ? "Draft saved" : "Draft saved \(time)"
      return (cast.isEmpty ? kept : "\(kept) · \(cast)", .status)
    case .nothing: return (castText, .status)
    }
  }

  /// The last answer, and that the work is in danger where it is, in as many rows as they need; empty where all is well.
  func answerLines(width: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    switch keeping {
    case .notKept, .takenOver:
      let (text, role) = statusText
      lines += StyledLine.wrapped(text, role, width: width)
    case .nothing, .kept: break
    }
    if let message {
      for text in [message.text] + message.more {
        lines += StyledLine.wrapped(text, message.tone.role, width: width)
      }
    }
    return lines
  }

  /// Whether the member's ballot on this case is cast, in words.
  var castText: DisplayText {
    guard let number = page.caseNumber, case .member(let person) = viewer,
      let proceeding = docket.proceeding(number), let standing = proceeding.standing(of: person)
    else { return page.caseNumber == nil ? progressText : "" }
    switch standing {
    case .notAsked: return "not opened"
    case .excused: return "you are excused from this case"
    case .unavailable: return "you are recorded as unavailable"
    case .reading: return "not cast"
    case .cast, .finalCast: return "cast"
    case .discussing: return "final vote not cast"
    }
  }

  /// How far the viewer has come with the docket.
  var progressText: DisplayText {
    if page == .docket, !filter.isEmpty {
      return "\(visibleNumbers.count) of \(docket.entries.count) cases, with “\(filter)”"
    }
    guard let proceedings = docket.proceedings else { return "" }
    guard case .member(let person) = viewer else { return boardProgressText }
    let mine = proceedings.cases.filter { ($0.state(for: person) ?? .excused) != .excused }
    let cast = mine.filter { proceeding in
      switch proceeding.state(for: person) {
      case .cast, .decided, .heldOver, .returned, .toDiscuss, .finalVoteOwed: true
      default: false
      }
    }
    return "\(cast.count) of \(mine.count) cast"
  }

  private var boardProgressText: DisplayText {
    guard let cases = docket.proceedings?.cases else { return "" }
    let over = cases.filter { $0.phase.isOver }.count
    return "\(over) of \(cases.count) finished"
  }
}

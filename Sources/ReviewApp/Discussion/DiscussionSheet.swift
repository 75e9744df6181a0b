import BoardReview
import CaseModel
import HarmlessText

/// The discussion as rows at a width, from what the viewer may see, and where each part of it begins.
struct DiscussionSheet {
  private(set) var lines: [StyledLine] = []
  /// Rows at which a part begins, ascending.
  private(set) var starts: [Int] = []

  private let state: AppState
  private let proceeding: Proceeding
  private let names: MemberNames
  private let width: Int

  init(_ state: AppState, _ proceeding: Proceeding, width: Int) {
    self.state = state
    self.proceeding = proceeding
    self.width = width
    names = MemberNames(state.docket.board)
    let first = state.readableBallots(proceeding, .first)
    let final = state.readableBallots(proceeding, .final)
    guard !first.isEmpty else {
      lines = StyledLine.wrapped(state.closedText(proceeding), width: width)
      return
    }
    add(opening)
    add(positions(final.isEmpty ? first : final))
    addRecord()
    for ballot in final + first { add(words(of: ballot)) }
  }

  private var opening: [StyledLine] {
    var lines: [StyledLine] = []
    for round in [Round.first, .final] {
      guard let tally = proceeding.tally(of: round), state.mayReadNow(.result(proceeding.id))
      else { continue }
      lines += StyledLine.wrapped("\(tally.words).", .heading, width: width)
    }
    if let problem = state.work[proceeding.id]?.problem {
      lines += StyledLine.wrapped(problem, .error, width: width)
    }
    return lines + StyledLine.wrapped(state.discussionStepText(proceeding), width: width)
  }

  private func positions(_ ballots: [Ballot]) -> [StyledLine] {
    let edition = state.work[proceeding.id]?.package?.governing.edition
    let qualifications: [(number: Int, name: DisplayText)] =
      edition.map { $0.coreQualifications.map { ($0.number, "\($0.name)") } }
      ?? Set(ballots.flatMap { $0.reasons.map(\.number) }).sorted().map { ($0, "") }
    return PositionTable(
      columns: ballots.map { .init(name: names.short($0.member), ballot: $0) },
      qualifications: qualifications, width: width
    ).lines
  }

  private mutating func addRecord() {
    guard let record = proceeding.discussion, state.mayReadNow(.discussion(proceeding.id)) else {
      return
    }
    add(
      [StyledLine("Record of the discussion", .heading)]
        + StyledLine.paragraphs(record, indent: 2, width: width))
  }

  private func words(of ballot: Ballot) -> [StyledLine] {
    BallotLines(
      ballot: ballot, name: names.full(ballot.member),
      package: state.work[proceeding.id]?.package, width: width
    ).lines
  }

  private mutating func add(_ part: [StyledLine]) {
    if !lines.isEmpty { lines.append(StyledLine()) }
    starts.append(lines.count)
    lines += part
  }
}

extension AppState {
  /// What is said where the ballots cannot be seen: that they are sealed, or that the viewer is excused.
  func closedText(_ proceeding: Proceeding) -> DisplayText {
    if let person = viewer.person, case .excused = proceeding.standing(of: person) {
      return "You are excused from this case: its ballots and discussion stay closed to you."
    }
    return
      "The ballots on this case are not open. They are opened all together, when every member who is not excused has cast (R13)."
  }

  /// What comes next, for whoever reads the discussion.
  func discussionStepText(_ proceeding: Proceeding) -> DisplayText {
    guard case .member(let person) = viewer else { return administratorStepText(proceeding) }
    switch proceeding.phase {
    case .discussionOwed:
      return
        "The board discusses the case. When the administrator has recorded the discussion, you cast a final vote."
    case .finalVote where proceeding.waitingFor.contains(person):
      return "The discussion is recorded. d goes to your final vote."
    case .finalVote: return "Your final vote is cast. The others are still to come."
    case .readyToOpenFinal: return "All final votes are in. The administrator opens them."
    case .decided(let outcome):
      return "The case is \(outcome.rawValue); the result is yet to be issued."
    default: return "The case is \(proceeding.phase.word)."
    }
  }

  private func administratorStepText(_ proceeding: Proceeding) -> DisplayText {
    switch proceeding.phase {
    case .discussionOwed:
      "Ask the board to discuss the case, and record the discussion below; then each member casts a final vote (R24)."
    case .readyToOpenFinal: "All final votes are in. They are opened on the page of the board."
    case .finalVote, .heldOver, .returned: nextStepText(proceeding)
    default: "The case is \(proceeding.phase.word)."
    }
  }
}

import CaseModel

/// What would come of convening a board: which cases stand on its docket, which are left off, and what stands against it.
public struct ConveningPlan: Sendable {
  /// The board with the cases that no rule keeps off it.
  public let board: Board
  /// The cases that are left off, each with every rule that says so.
  public let leftOff: [(number: CaseNumber, refusals: [Refusal])]
  /// Whatever stands against convening it at all; empty where it may be convened.
  public let refusals: [Refusal]

  /// Asks the rules about a board with all the cases there are.
  public init(_ proposed: Board, by administrator: PersonID) {
    let nothing = BoardProceedings([RecordedStatement]())
    let bare = proposed.with(cases: [])
    let refusals = nothing.refusals(of: .boardConvened(bare), by: administrator)
    var cases: [DocketedCase] = []
    var leftOff: [(CaseNumber, [Refusal])] = []
    for docketed in proposed.cases {
      let found = nothing.refusals(
        of: .boardConvened(proposed.with(cases: [docketed])), by: administrator
      ).filter { !refusals.contains($0) }
      if found.isEmpty { cases.append(docketed) } else { leftOff.append((docketed.number, found)) }
    }
    self.refusals = refusals
    self.leftOff = leftOff
    board = proposed.with(cases: cases)
  }

  /// Members excused from a case because it comes from their own agency (R8).
  public var excusals: [(number: CaseNumber, members: [PersonID])] {
    board.cases.compactMap { docketed in
      let excused = OwnAgencyExcused.excusals(from: docketed, among: board.members).keys.sorted()
      return excused.isEmpty ? nil : (docketed.number, excused)
    }
  }

  /// Cases that this board could not decide, whatever its members do (R11, O1).
  public var undecidable: [(number: CaseNumber, reason: HoldOverReason)] {
    board.cases.compactMap { docketed in
      guard case .mustBeHeldOver(let reason) = Proceeding(docketed, on: board).phase else {
        return nil
      }
      return (docketed.number, reason)
    }
  }
}

extension BoardProceedings {
  /// Every rule that stands against a statement now, in the order of the rules; empty where it would be accepted.
  public func refusals(of body: StatementBody, by author: PersonID) -> [Refusal] {
    let act = Act(
      body.kind, on: body.caseNumber, in: body.round, by: author, body: body, before: self)
    return Rules.all.compactMap { rule in
      rule.reason(against: act, in: self).map { Refusal(rule: rule.number, reason: $0) }
    }
  }
}

extension Board {
  /// The same board with other cases.
  func with(cases: [DocketedCase]) -> Board {
    Board(
      number: number, kind: kind, date: date, banner: banner, members: members,
      administrators: administrators, cases: cases, requiresSignatures: requiresSignatures,
      rosterDigest: rosterDigest, recoveryKey: recoveryKey)
  }
}

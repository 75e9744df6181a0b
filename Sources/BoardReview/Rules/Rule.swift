import CaseModel

/// One thing the board demands: it looks at an act and the proceedings before it, and accepts or refuses.
protocol Rule: Sendable {
  /// The rule or open point as `docs/rules.md` numbers it; nil for what only the record itself demands.
  static var number: String? { get }

  /// Why the act is refused; nil where this rule has nothing against it.
  static func reason(against act: Act, in proceedings: BoardProceedings) -> RefusalReason?
}

/// Something a person intends: the kind and its case are known, what it says perhaps not yet.
struct Act {
  let kind: StatementKind
  let caseNumber: CaseNumber?
  let round: Round?
  let author: PersonID
  /// Nil while only leave is asked; rules about the content then have nothing to look at.
  let body: StatementBody?
  /// The proceeding of the case it is about, as it stands before the act; nil where there is none.
  let proceeding: Proceeding?
  /// How far that case has come.
  let phase: Phase?

  init(
    _ kind: StatementKind, on caseNumber: CaseNumber?, in round: Round?, by author: PersonID,
    body: StatementBody?, before proceedings: BoardProceedings
  ) {
    self.kind = kind
    self.caseNumber = caseNumber
    self.round = round
    self.author = author
    self.body = body
    proceeding = caseNumber.flatMap { proceedings[$0] }
    phase = proceeding?.phase
  }

  /// Whether it casts a ballot or a final vote.
  var isCast: Bool { kind == .ballotCast || kind == .finalVoteCast }

  /// The cases it would put on the docket, and the board they would come before.
  func docketing(in proceedings: BoardProceedings) -> (board: Board, cases: [DocketedCase])? {
    switch body {
    case .boardConvened(let board): (board, board.cases)
    case .caseDocketed(let docketed): proceedings.board.map { ($0, [docketed]) }
    default: nil
    }
  }
}

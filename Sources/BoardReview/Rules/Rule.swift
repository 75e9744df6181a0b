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
  /// Where the act comes from; nil while somebody asks beforehand, who then knows all and signs as himself.
  let origin: Origin?

  /// What a statement in the record says about itself and the store about its signature.
  struct Origin {
    let seen: [PersonID: StatementID]
    let authenticity: Authenticity
  }

  init(
    _ kind: StatementKind, on caseNumber: CaseNumber?, in round: Round?, by author: PersonID,
    body: StatementBody?, origin: Origin? = nil, before proceedings: BoardProceedings
  ) {
    self.kind = kind
    self.caseNumber = caseNumber
    self.round = round
    self.author = author
    self.body = body
    self.origin = origin
    proceeding = caseNumber.flatMap { proceedings[$0] }
    phase = proceeding?.phase
  }

  /// Whether it casts a ballot or a final vote.
  var isCast: Bool { kind == .ballotCast || kind == .finalVoteCast }

  /// Whether its author had seen a statement: wrote it, or names one of its chain that is no older.
  func knows(_ place: ChainPlace, in proceedings: BoardProceedings) -> Bool {
    guard let origin, author != place.author else { return true }
    guard let seen = origin.seen[place.author], let sequence = proceedings.sequences[seen] else {
      return false
    }
    return sequence >= place.sequence
  }

  /// The cases it would put on the docket, and the board they would come before.
  func docketing(in proceedings: BoardProceedings) -> (board: Board, cases: [DocketedCase])? {
    switch body {
    case .boardConvened(let board): (board, board.cases)
    case .caseDocketed(let docketed): proceedings.board.map { ($0, [docketed]) }
    default: nil
    }
  }
}

/// Where a statement stands in its author's chain.
struct ChainPlace: Hashable, Sendable {
  let author: PersonID
  let sequence: Int
}

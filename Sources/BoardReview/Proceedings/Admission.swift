/// What of a record may be put in order at all: each statement once, and nothing that was signed by nobody known.
///
/// On a board that requires signatures an unsigned statement must not even enter its supposed author's chain,
/// where it could pass for a second version of a true one.
struct Admission {
  private(set) var admitted: [RecordedStatement] = []
  private(set) var turnedAway: [(StatementID, RefusalReason)] = []
  private(set) var convening: StatementID?
  private(set) var administrators: Set<PersonID> = []
  /// Everybody whose statements may count.
  private(set) var roster: Set<PersonID> = []

  init(_ statements: some Sequence<RecordedStatement>, convening known: StatementID?) {
    var copies: [StatementID: RecordedStatement] = [:]
    for recorded in statements {
      if let other = copies[recorded.id],
        !Authenticity.isBetter(recorded.authenticity, than: other.authenticity)
      {
        continue
      }
      copies[recorded.id] = recorded
    }
    admitted = copies.values.sorted { $0.id < $1.id }
    let chosen = known.map { copies[$0] } ?? Self.convening(among: admitted)
    convening = known ?? chosen?.id
    guard case .boardConvened(let board) = chosen?.statement.body else { return }
    administrators = Set(board.administrators.map(\.id))
    roster = administrators.union(board.members.map(\.id))
    if board.requiresSignatures { turnAwayUnsigned(on: board) }
  }

  /// The convening that most other persons have built upon, of those that would be accepted.
  private static func convening(among record: [RecordedStatement]) -> RecordedStatement? {
    let candidates = record.filter {
      guard case .boardConvened(let board) = $0.statement.body else { return false }
      return board.number == $0.statement.board
        && BoardProceedings([]).refusal(of: $0.statement.body, by: $0.statement.author) == nil
    }
    guard candidates.count > 1 else { return candidates.first }
    let witnesses = Witnesses(record)
    let following = Dictionary(grouping: record) { $0.statement.previous }
    return candidates.map { (candidate: $0, count: witnesses.of($0.id, following).count) }
      .min { left, right in
        if left.count != right.count { return left.count > right.count }
        let (first, second) = (left.candidate.statement, right.candidate.statement)
        if first.author != second.author { return first.author < second.author }
        return left.candidate.id < right.candidate.id
      }?.candidate
  }

  private mutating func turnAwayUnsigned(on board: Board) {
    let known = Self.keys(in: admitted, on: board)
    var kept: [RecordedStatement] = []
    for recorded in admitted {
      let author = recorded.statement.author
      if case .verified(let key) = recorded.authenticity, known[author]?.contains(key) == true {
        kept.append(recorded)
      } else if let reason = SignedByItsAuthor.reason(
        against: recorded.authenticity, of: author, holding: nil)
      {
        turnedAway.append((recorded.id, reason))
      }
    }
    admitted = kept
  }

  /// Every signing key a person has had: on the roster, or by replacements that are themselves signed.
  private static func keys(
    in record: [RecordedStatement], on board: Board
  ) -> [PersonID: Set<SigningKey>] {
    var known: [PersonID: Set<SigningKey>] = [:]
    for id in board.members.map(\.id) + board.administrators.map(\.id) {
      if let key = board.keys(of: id)?.signingKey { known[id] = [key] }
    }
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for recorded in record {
        guard case .keyReplaced(let person, _, let new, _) = recorded.statement.body,
          board.administrator(recorded.statement.author) != nil,
          case .verified(let key) = recorded.authenticity,
          known[recorded.statement.author]?.contains(key) == true, let added = new.signingKey
        else { continue }
        if known[person, default: []].insert(added).inserted { hasGrown = true }
      }
    }
    return known
  }
}

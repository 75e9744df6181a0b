import CaseModel

/// What a record says of a board: the same for every order in which its statements arrive.
///
/// State is never stored. Every screen, command and check reads this fold, so they cannot disagree.
public struct BoardProceedings: Sendable {
  /// The board; nil until it is convened.
  public internal(set) var board: Board?
  /// Every case in the order of the docket.
  public internal(set) var cases: [Proceeding] = []
  /// Discrepancies that were settled before their cases were docketed (R43).
  public internal(set) var resolutions: [DiscrepancyResolution] = []
  /// Whether the board has adjourned, and in what words.
  public internal(set) var adjournment: String?
  /// Statements that do not count, with the reason why.
  public internal(set) var ignored: [(id: StatementID, refusal: Refusal)] = []
  /// Faults of the chains, by author.
  public private(set) var chainFaults: [ChainFault] = []
  /// What administrators put on record outside the ordinary course, in the order in which it counts.
  public internal(set) var exceptions: [BoardException] = []
  /// Members who have no further part in this board.
  public internal(set) var unavailable: Set<PersonID> = []
  /// The moratoria in force (R47).
  public internal(set) var moratoria: [MoratoriumScope] = []

  var places: [CaseNumber: Int] = [:]
  var sequences: [StatementID: Int] = [:]
  var replacedKeys: [PersonID: PersonKeys] = [:]
  /// The statement that may convene the board, where it is known beforehand.
  var convening: StatementID?
  /// The one that has convened it.
  var convenedBy: StatementID?
  var newest: [PersonID: RecordedStatement] = [:]

  /// Folds a record; duplicates and the order of arrival change nothing.
  ///
  /// - Parameters:
  ///   - statements: whatever the store holds.
  ///   - convening: the statement that convened the board, where the store knows it by its place; any other
  ///     that claims to convene one then does not count. Without it the one that most others built upon does.
  public init(
    _ statements: some Sequence<RecordedStatement>, convening: StatementID? = nil
  ) {
    let admission = Admission(statements, convening: convening)
    let order = CausalOrder(
      admission.admitted, administrators: admission.administrators, convening: admission.convening)
    self.convening = admission.convening
    newest = order.heads
    chainFaults = order.faults
    take(order, roster: admission.roster)
    for (id, reason) in order.strays + admission.turnedAway {
      ignored.append((id, Refusal(rule: nil, reason: reason)))
    }
  }

  /// The newest statement of every author's chain, for the `seen` of the next one.
  public var heads: [PersonID: StatementID] { newest.mapValues(\.id) }

  /// The proceeding of that case; nil where it is not on the docket.
  public subscript(number: CaseNumber) -> Proceeding? { places[number].map { cases[$0] } }

  /// The board's roster as far as it concerns one person.
  public func role(of person: PersonID) -> Board.Role? { board?.role(of: person) }

  /// The next place in a person's chain: sequence, previous statement, and the heads of all others.
  public func nextPlace(
    of author: PersonID
  ) -> (sequence: Int, previous: StatementID?, seen: [PersonID: StatementID]) {
    var seen = heads
    seen[author] = nil
    return ((newest[author]?.statement.sequence ?? 0) + 1, newest[author]?.id, seen)
  }

  /// The keys a person signs and opens with now: those on the roster, or those that replaced them.
  public func keys(of person: PersonID) -> PersonKeys? {
    replacedKeys[person] ?? board?.keys(of: person)
  }

  /// Whoever else on the roster signs with that key.
  func holder(of keys: PersonKeys, otherThan person: PersonID) -> PersonID? {
    guard let board, let key = keys.signingKey else { return nil }
    return (board.members.map(\.id) + board.administrators.map(\.id)).first {
      $0 != person && self.keys(of: $0)?.signingKey == key
    }
  }
}

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
  public let chainFaults: [ChainFault]

  var places: [CaseNumber: Int] = [:]
  let newest: [PersonID: RecordedStatement]

  /// Folds a record; duplicates and the order of arrival change nothing.
  public init(_ statements: some Sequence<RecordedStatement>) {
    let order = CausalOrder(statements)
    newest = order.heads
    chainFaults = order.faults
    for recorded in order.statements { take(recorded) }
    for (id, reason) in order.strays { ignored.append((id, Refusal(rule: nil, reason: reason))) }
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
}

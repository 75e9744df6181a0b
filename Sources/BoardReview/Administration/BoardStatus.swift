import HarmlessText

/// Where a board stands, as far as one viewer may know.
public struct BoardStatus: Sendable {
  /// The board.
  public let board: Board
  /// Whether it has adjourned.
  public let hasAdjourned: Bool
  /// Its cases in the order of the docket.
  public let cases: [CaseStatus]
  /// What administrators put on record out of the ordinary; shown to everyone.
  public let exceptions: [BoardException]
  /// Members who have no further part.
  public let unavailable: [PersonID]
  /// The moratoria in force (R47).
  public let moratoria: [MoratoriumScope]

  /// The status of a board; nil where none is convened.
  ///
  /// - Parameter viewer: who looks; nil for somebody who is not on the board.
  public init?(_ proceedings: BoardProceedings, for viewer: PersonID?) {
    guard let board = proceedings.board else { return nil }
    self.board = board
    hasAdjourned = proceedings.adjournment != nil
    cases = proceedings.cases.map { CaseStatus($0, for: viewer, in: proceedings) }
    exceptions = proceedings.exceptions
    unavailable = proceedings.unavailable.sorted()
    moratoria = proceedings.moratoria
  }

  /// The cases whose ballots or final votes are all in.
  public var ready: [CaseStatus] {
    cases.filter { $0.phase == .readyToOpen || $0.phase == .readyToOpenFinal }
  }
}

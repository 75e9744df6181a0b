import HarmlessText

/// What the checks of a docket look at: of each case a few lines, and of the board what concerns its cases.
public struct DocketContents: Sendable {
  /// In the order in which they were read.
  public var cases: [CaseInDocket]
  /// The board; nil where none is convened.
  public var board: BoardInDocket?

  /// A docket given by its cases and its board.
  public init(cases: [CaseInDocket] = [], board: BoardInDocket? = nil) {
    self.cases = cases
    self.board = board
  }

  /// What is found in the docket, the gravest first.
  public var findings: [Finding] {
    DocketCheck.all.flatMap { $0.findings(self) }.sorted { $0.severity < $1.severity }
  }
}

/// As much of a case as the checks of a docket need; ten thousand of them take little room.
public struct CaseInDocket: Hashable, Sendable {
  /// Its package as it was named.
  public let path: DisplayText
  /// The number on its cover.
  public let number: CaseNumber
  /// The name of the candidate.
  public let candidate: DisplayText
  /// The agency that submits it.
  public let agency: AgencyName
  /// The title of the position.
  public let position: DisplayText
  /// The ground on which the candidate is put forward.
  public let criterion: Criterion

  /// What a cover says, and where the cover lies.
  public init(_ cover: CaseCover, path: DisplayText) {
    self.path = path
    number = cover.number
    candidate = cover.candidate
    agency = cover.agency
    position = cover.position
    criterion = cover.criterion
  }
}

/// As much of a board as the checks of a docket need; it names no member (R33).
public struct BoardInDocket: Hashable, Sendable {
  /// The agencies of its members, one for each.
  public let agencies: [AgencyName]
  /// The criteria of the cases it may take (R40).
  public let criteria: Set<Criterion>

  /// A board given by the agencies of its members and the criteria of its cases.
  public init(agencies: [AgencyName], criteria: Set<Criterion>) {
    self.agencies = agencies
    self.criteria = criteria
  }
}

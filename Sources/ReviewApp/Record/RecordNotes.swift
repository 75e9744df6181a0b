import BoardReview
import CaseModel
import HarmlessText

/// What a store knows of a record besides what its statements amount to.
public struct RecordNotes: Sendable, Equatable {
  /// Files that are not believed, a sentence each.
  public var faults: [DisplayText]
  /// What is known of each statement that could be read.
  public var statements: [StatementID: StatementNote]
  /// What people compare of a signing key, in groups to be read out.
  public var fingerprints: [SigningKey: DisplayText]

  /// What a store found; nothing where there is none.
  public init(
    faults: [DisplayText] = [], statements: [StatementID: StatementNote] = [:],
    fingerprints: [SigningKey: DisplayText] = [:]
  ) {
    self.faults = faults
    self.statements = statements
    self.fingerprints = fingerprints
  }
}

/// What is told of one statement: where it lies, whose it says it is, and when its author's machine says it was written.
public struct StatementNote: Sendable, Equatable {
  /// The path within the docket.
  public var file: DisplayText
  /// Whom it names as its author.
  public var author: PersonID
  /// What it says it does.
  public var kind: StatementKind
  /// The case it is about.
  public var caseNumber: CaseNumber?
  /// A claim, on which no rule rests; RFC 3339.
  public var claimedTime: DisplayText
  /// Its name in eight characters.
  public var receipt: DisplayText

  /// A statement told by its parts.
  public init(
    file: DisplayText, author: PersonID, kind: StatementKind, caseNumber: CaseNumber?,
    claimedTime: DisplayText, receipt: DisplayText
  ) {
    self.file = file
    self.author = author
    self.kind = kind
    self.caseNumber = caseNumber
    self.claimedTime = claimedTime
    self.receipt = receipt
  }
}

import BoardReview
import CaseModel
import Qualifications

/// What the interface wants done outside itself; each is carried out in order and answered by an event.
public enum Effect: Sendable, Equatable {
  /// Read a case's package and the member's draft of it.
  case openCase(CaseNumber)
  /// Look at a package that is to be docketed.
  case inspectCase(CaseNumber)
  /// Look for a phrase in a case, behind the next frame.
  case findInCase(CaseNumber, String, serial: Int)
  /// Read the covers of these cases.
  case readCovers([CaseNumber])
  /// Keep these changes of a draft, before the next frame is shown.
  case keepDraft(CaseNumber, [DraftItem])
  /// Keep these changes of what is written outside the cases, before the next frame is shown.
  case keepBoardDraft([DraftItem])
  /// Remove the part of a draft that has been cast: every item whose key begins so.
  case discardDraft(CaseNumber, prefix: String)
  /// Seal and append a ballot.
  case castBallot(CaseNumber, BallotContent)
  /// Append a statement.
  case state(StatementBody)
  /// Open every ballot of a case and round, and state it.
  case openBallots(CaseNumber, Round)
  /// Read the record anew.
  case readRecord
  /// Write a case's result files.
  case writeResult(CaseNumber)
  /// Read how notices are worded.
  case readLetters
  /// Turn the terminal's mouse reports on or off.
  case setMouse(Bool)
  /// Draw everything anew.
  case redraw
  /// Stop the program until the shell continues it.
  case suspend
  /// The screen is locked: let go of the keys.
  case lock
  /// Try whether this opens the keys.
  case unlock(TypedPassphrase)
  /// The screen is open again: take up the keys that came out.
  case takeKeys
  /// Leave.
  case quit
}

/// What a member says in a ballot; identity, time and chance are added where it is signed.
public struct BallotContent: Sendable, Equatable {
  /// First vote or final vote.
  public var round: Round
  /// The package as it was read; the rules compare it with the one that was docketed.
  public var package: PackageDigest
  /// The edition it was read under.
  public var edition: EditionID
  /// Approve or disapprove.
  public var vote: Vote
  /// Reasons per qualification.
  public var reasons: [QualificationReasons]
  /// Reasons that belong to no single qualification.
  public var overall: String
  /// Whether the case was presented inadequately (R29).
  public var presentationInadequate: Bool
  /// Training or development that is recommended (R26).
  public var recommendations: String
  /// What the agency may be told.
  public var guidance: String
}

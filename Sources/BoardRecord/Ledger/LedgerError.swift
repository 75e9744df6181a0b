import BoardReview
import Sealing

/// Why something was not added to the record.
public enum LedgerError: Error, Sendable, Equatable {
  /// The store did not keep or find it.
  case store(StoreError)
  /// A rule of the board stands against it.
  case refused(Refusal)
  /// The statement that convenes the board is not to be believed, so nothing can be added.
  case boardUnreadable(LedgerFault)
  /// A file that does not count stands where the author's next statement belongs.
  case chainBlocked(file: String)
  /// Other sessions of the same person wrote faster, several times over.
  case overtaken
  /// Longer than the record takes, in bytes.
  case tooLong(Int, limit: Int)
  /// The ballot could not be sealed, or what was sealed does not open to what was put in.
  case notSealed(SealingError?)
  /// This board counts only signed statements, and the person's keys are not unlocked in this session.
  case keysLocked
  /// The person has no key on this board's roster, or one that cannot be used.
  case noKeyOnRoster(PersonID)
  /// The board's recovery key cannot be used.
  case recoveryKeyUnusable
  /// What this session signs with is not the key that the record holds for the person.
  case otherKey(PersonID)
  /// The statement could not be signed.
  case notSigned(SigningError)
  /// These ballots cannot be opened; nothing was stated.
  case notOpenable([BallotFault])
}

/// Why one member's ballot cannot be opened.
public struct BallotFault: Sendable, Equatable {
  /// Whose ballot it is.
  public let member: PersonID
  /// The sealed file, within the docket.
  public let file: String
  /// What stands against it.
  public let reason: Reason

  /// What can stand against the opening of a ballot.
  public enum Reason: Sendable, Equatable {
    /// The file is missing or cannot be read.
    case store(StoreError)
    /// The file is not the one the member's statement names.
    case altered
    /// The seal does not open.
    case sealing(SealingError)
    /// The ballot in the seal is not signed with the key with which its member cast it.
    case notSignedByMember
    /// What was sealed is no ballot.
    case notABallot
    /// The ballot is for another board, case, package, member, round or edition.
    case isFor(Aspect)
  }

  /// In what a ballot can differ from the place in which it lies.
  public enum Aspect: String, Sendable {
    case board, caseNumber, package, member, round, edition
  }
}

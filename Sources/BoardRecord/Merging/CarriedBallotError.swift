import BoardReview
import CaseModel
import StrictJSON

/// Why a ballot could not be taken out of a record, or into one.
public enum CarriedBallotError: Error, Sendable, Equatable {
  /// No board is convened in the docket, or its convening cannot be believed.
  case noBoard
  /// The person has no ballot on this board.
  case notAMember(PersonID)
  /// The case is not on this docket.
  case notOnDocket(CaseNumber)
  /// The member has cast no ballot on the case that counts.
  case nothingCast(PersonID, CaseNumber)
  /// The sealed file of a ballot of the member's is missing, altered, or closed to this account.
  case ballotUnreadable(of: StatementPlace)
  /// The file is no carried ballot.
  case malformed(JSONError)
  /// What it says of itself is not what it holds.
  case notWhatItSays
  /// It belongs to another board.
  case otherBoard(String)
  /// It belongs to a board of the same number that was convened by another statement.
  case otherConvening(String)
  /// Something in it is not taken.
  case refused([RefusedStatement])
  /// It would stand in the record, and the ballot would not count.
  case doesNotCount(Refusal)
  /// The store did not keep or find something.
  case store(StoreError)
}

extension CarriedBallotError: CustomStringConvertible {
  /// What happened, in a sentence or two.
  public var description: String {
    switch self {
    case .noBoard: "No board is convened in this docket."
    case .notAMember(let person): "\(person) is no member of this board."
    case .notOnDocket(let number): "Case \(number.rawValue) is not on this docket."
    case .nothingCast(let person, let number):
      "\(person) has cast no ballot on case \(number.rawValue) that counts."
    case .ballotUnreadable(let place):
      "The ballot that \(place.file) casts is missing, was altered, or may not be read from this account."
    case .malformed(let error): "The file holds no ballot: \(error)."
    case .notWhatItSays:
      "The file says that it holds another ballot than it does; it was altered. Nothing was taken."
    case .otherBoard(let number):
      "The ballot belongs to another board, \(number). Nothing was taken."
    case .otherConvening(let number):
      "The ballot belongs to another board of the number \(number): one that was convened by another statement. Nothing was taken."
    case .refused(let statements):
      "Nothing was taken. " + statements.map(\.description).joined(separator: " ")
    case .doesNotCount(let refusal):
      "The ballot would not count here, and nothing was taken. \(refusal.message)"
    case .store(let error): error.description
    }
  }
}

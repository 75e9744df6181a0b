import BoardReview

/// A statement that comes from another copy of a record, with what stood beside it there.
public struct BroughtStatement: Sendable, Equatable {
  /// Where it stood there, and is to stand here.
  public let place: StatementPlace
  /// The statement's file.
  public let bytes: [UInt8]
  /// The signature beside it; nil where there was none.
  public let signature: [UInt8]?
  /// The bytes of the ballot it casts, or of the copy that goes with a receipt; nil where there was none, or none to be read.
  public let ballot: [UInt8]?

  /// A statement as it was found.
  public init(
    place: StatementPlace, bytes: [UInt8], signature: [UInt8]? = nil, ballot: [UInt8]? = nil
  ) {
    self.place = place
    self.bytes = bytes
    self.signature = signature
    self.ballot = ballot
  }
}

/// A statement that is not taken into a record.
public struct RefusedStatement: Sendable, Equatable {
  /// Its file, as the record would name it.
  public let file: String
  /// What stands against it.
  public let reason: Reason

  /// What can stand against taking a statement in.
  public enum Reason: Sendable, Equatable {
    /// It is not to be believed, whatever else there is.
    case fault(LedgerFault.Reason)
    /// It is one of another board.
    case otherBoard(String)
    /// A different statement of the same person stands in its place.
    case placeTaken
    /// It does not follow the author's statement before it.
    case doesNotFollow
    /// Nobody known has signed it, or it came after something else that does not count.
    case doesNotCount(Refusal)
    /// It casts a ballot, and the ballot did not come with it.
    case ballotMissing
    /// The ballot that came with it is not the one it names.
    case ballotAltered
    /// Another signature stands in the record, and does not hold.
    case signatureDiffers
  }
}

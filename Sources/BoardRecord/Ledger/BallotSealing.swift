/// How a ballot is closed so that only those it is meant for can open it; and how they open it.
public protocol BallotSealing: Sendable {
  /// Closes the text of a ballot; all files are padded to the same size.
  func seal(_ text: [UInt8]) throws(SealingError) -> BallotFile

  /// Opens a ballot's file; gives the text that was closed, byte for byte.
  func open(_ sealed: [UInt8]) throws(SealingError) -> SealedText
}

/// What lay in a seal.
public struct SealedText: Sendable, Equatable {
  /// The text of the ballot, exactly.
  public let text: [UInt8]
  /// The member's armored signature over it; nil where ballots are not signed.
  public let signature: [UInt8]?

  /// What lay in a seal.
  public init(text: [UInt8], signature: [UInt8]? = nil) {
    self.text = text
    self.signature = signature
  }
}

/// Why a ballot could not be closed or opened.
public enum SealingError: Error, Sendable, Equatable {
  /// The file is no sealed ballot of this kind, or not all of one.
  case notSealedHere
  /// The person has no key that fits.
  case noKey
  /// The file was altered after it was sealed; the reason is a clause.
  case damaged(String)
  /// The ballot could not be signed or sealed; the reason is a clause.
  case notSealed(String)
}

extension SealingError: CustomStringConvertible {
  /// What happened, in one sentence.
  public var description: String {
    switch self {
    case .notSealedHere: "it is not a sealed ballot of the kind this board uses"
    case .noKey: "none of your keys opens it"
    case .damaged(let reason), .notSealed(let reason): reason
    }
  }
}

/// How a ballot is closed so that only those it is meant for can open it; and how they open it.
public protocol BallotSealing: Sendable {
  /// Closes a padded ballot.
  func seal(_ padded: [UInt8]) throws(SealingError) -> [UInt8]

  /// Opens a sealed file; gives what was closed, byte for byte.
  func open(_ sealed: [UInt8]) throws(SealingError) -> [UInt8]
}

/// Why a ballot could not be closed or opened.
public enum SealingError: Error, Sendable, Equatable {
  /// The file is no sealed ballot of this kind, or not all of one.
  case notSealedHere
  /// The person has no key that fits.
  case noKey
}

extension SealingError: CustomStringConvertible {
  /// What happened, in one sentence.
  public var description: String {
    switch self {
    case .notSealedHere: "it is not a sealed ballot of the kind this board uses"
    case .noKey: "none of your keys opens it"
    }
  }
}

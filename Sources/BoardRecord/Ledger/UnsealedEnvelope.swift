/// A ballot that is padded and otherwise as it is: only the permissions of its file keep it from others.
///
/// Whoever may read the folder can read the ballot before the opening: its member, the administrators, and everybody who
/// shares the member's account. A sealing with keys takes its place without any other change.
public struct UnsealedEnvelope: BallotSealing {
  /// The envelope.
  public init() {}

  /// Gives the padded ballot as it is.
  public func seal(_ padded: [UInt8]) throws(SealingError) -> [UInt8] { padded }

  /// Gives the file as it is; throws `notSealedHere` where its length shows that it is not whole.
  public func open(_ sealed: [UInt8]) throws(SealingError) -> [UInt8] {
    guard BallotPadding.isPadded(sealed) else { throw .notSealedHere }
    return sealed
  }
}

/// A ballot that is padded and otherwise as it is: only the permissions of its file keep it from others.
///
/// For boards without keys, such as practice on one account. Whoever may read the folder can read the ballot before the
/// opening: its member, the administrators, and everybody who shares the member's account.
public struct UnsealedEnvelope: BallotSealing {
  /// The envelope.
  public init() {}

  /// Gives the padded ballot as it is.
  public func seal(_ text: [UInt8]) throws(SealingError) -> BallotFile {
    BallotFile(.plain, BallotPadding.pad(text))
  }

  /// Gives the file's text; throws `notSealedHere` where its length shows that it is not whole.
  public func open(_ sealed: [UInt8]) throws(SealingError) -> SealedText {
    guard BallotPadding.isPadded(sealed) else { throw .notSealedHere }
    return SealedText(text: BallotPadding.unpad(sealed))
  }
}

import BoardReview
import Digests

extension BoardLedger {
  /// Casts a ballot or a final vote; once it returns, the ballot is safe, was read back, and opens to what was put in.
  ///
  /// A ballot needs a nonce of its own: without one, its digest would tell which of two ballots it is.
  ///
  /// - Throws: `LedgerError.refused` where a rule stands against it; nothing is cast then.
  public func cast(_ ballot: Ballot) throws(LedgerError) -> Receipt {
    if let refusal = try load().proceedings.refusal(of: ballot) { throw .refused(refusal) }
    let text = ballot.encoded
    guard text.count <= BallotPadding.limit else {
      throw .tooLong(text.count, limit: BallotPadding.limit)
    }
    let sealed = try seal(text)
    let digest = SHA256Digest(of: sealed).hex
    guard let clear = SealedBallot(digest: digest, size: sealed.count) else {
      throw .notSealed(nil)
    }
    let body: StatementBody =
      switch ballot.round {
      case .first: .ballotCast(ballot.caseNumber, clear)
      case .final: .finalVoteCast(ballot.caseNumber, clear)
      }
    return try add(
      body, by: ballot.member, claimedTime: ballot.claimedTime, on: nil, sealed: sealed)
  }

  /// Opens it again before anything is written; the store then sees to it that these very bytes are on the disk.
  private func seal(_ text: [UInt8]) throws(LedgerError) -> [UInt8] {
    let sealed: [UInt8]
    let opened: [UInt8]
    do throws(SealingError) {
      sealed = try sealing.seal(BallotPadding.pad(text))
      opened = try sealing.open(sealed)
    } catch { throw .notSealed(error) }
    guard BallotPadding.unpad(opened) == BallotPadding.unpad(text) else { throw .notSealed(nil) }
    return sealed
  }
}

import BoardReview
import Digests

extension BoardLedger {
  /// Casts a ballot or a final vote; once it returns, the ballot is safe, was read back, and opens to what was put in.
  ///
  /// A ballot needs a nonce of its own: without one, its digest would tell which of two ballots it is.
  ///
  /// - Throws: `LedgerError.refused` where a rule stands against it; nothing is cast then.
  public func cast(_ ballot: Ballot) throws(LedgerError) -> Receipt {
    let contents = try load()
    let proceedings = contents.proceedings
    if let refusal = proceedings.refusal(of: ballot) { throw .refused(refusal) }
    let text = ballot.encoded
    guard text.count <= BallotPadding.limit else {
      throw .tooLong(text.count, limit: BallotPadding.limit)
    }
    let file = try seal(text, with: sealing(for: ballot.member, in: proceedings))
    let digest = SHA256Digest(of: file.bytes).hex
    guard let clear = SealedBallot(digest: digest, size: file.bytes.count) else {
      throw .notSealed(nil)
    }
    let body: StatementBody =
      switch ballot.round {
      case .first: .ballotCast(ballot.caseNumber, clear)
      case .final: .finalVoteCast(ballot.caseNumber, clear)
      }
    return try add(
      body, by: ballot.member, claimedTime: ballot.claimedTime, on: nil, ballot: file,
      after: contents)
  }

  /// Opens it again, where there are keys with the member's own, before anything is written; the store then sees to it that these very bytes are on the disk.
  private func seal(
    _ text: [UInt8], with sealing: any BallotSealing
  ) throws(LedgerError) -> BallotFile {
    let file: BallotFile
    let opened: SealedText
    do throws(SealingError) {
      file = try sealing.seal(text)
      opened = try sealing.open(file.bytes)
    } catch { throw .notSealed(error) }
    guard BallotPadding.unpad(opened.text) == BallotPadding.unpad(text) else {
      throw .notSealed(nil)
    }
    return file
  }
}

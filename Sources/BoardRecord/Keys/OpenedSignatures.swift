import BoardReview

/// An opening counts only with ballots that their members signed with the very key with which they cast.
///
/// So an administrator, who alone opens seals, cannot put words into a member's mouth that nobody else could compare.
enum OpenedSignatures {
  /// The statement as it is, or, where a ballot in it is not its member's, with a signature that does not hold.
  static func checked(
    _ recorded: RecordedStatement, _ casts: [StatementID: RecordedStatement],
    _ memory: SignatureMemory
  ) -> RecordedStatement {
    guard case .ballotsOpened(_, _, let ballots) = recorded.statement.body,
      case .verified = recorded.authenticity
    else { return recorded }
    for ballot in ballots {
      guard let cast = casts[ballot.statement], case .verified(let key) = cast.authenticity else {
        continue
      }
      let signed = SignatureMemory.Signed(
        id: StatementID(of: ballot.bytes), bytes: ballot.bytes,
        signature: ballot.signature.map { Array($0.utf8) }, namespace: SignatureNamespace.ballot)
      if memory.authenticity(of: [signed]) == [.verified(by: key)] { continue }
      return RecordedStatement(
        id: recorded.id, statement: recorded.statement,
        authenticity: .invalid(
          reason: "the ballot of \(ballot.member) in it is not signed by \(ballot.member)"))
    }
    return recorded
  }

  /// Whether a ballot's text is signed with that key, as a ballot and for nothing else.
  static func holds(_ signature: [UInt8]?, over text: [UInt8], by key: SigningKey) -> Bool {
    SignatureCheck.authenticity(
      of: text, signature: signature, namespace: SignatureNamespace.ballot) == .verified(by: key)
  }
}

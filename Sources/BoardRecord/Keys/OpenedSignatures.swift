import BoardReview

/// An opening counts only with ballots that their members signed with the very key with which they cast.
///
/// So an administrator, who alone opens seals, cannot put words into a member's mouth that nobody else could compare.
enum OpenedSignatures {
  /// The statements as they are, but for openings with a ballot that is not its member's: their signature does not hold.
  static func checked(
    _ statements: [RecordedStatement], _ memory: SignatureMemory
  ) -> [RecordedStatement] {
    let openings = statements.indices.filter {
      guard case .ballotsOpened = statements[$0].statement.body,
        case .verified = statements[$0].authenticity
      else { return false }
      return true
    }
    if openings.isEmpty { return statements }
    let casts = Dictionary(statements.map { ($0.id, $0.authenticity) }) { first, _ in first }
    let questions = openings.mappedOnAllCores { Self.questions($0, statements[$0], casts) }
      .flatMap { $0 }
    let answers = memory.authenticity(of: questions.map(\.signed))
    var result = statements
    for (question, answer) in zip(questions, answers) where answer != .verified(by: question.key) {
      let recorded = statements[question.place]
      result[question.place] = RecordedStatement(
        id: recorded.id, statement: recorded.statement,
        authenticity: .invalid(
          reason: "the ballot of \(question.member) in it is not signed by \(question.member)"))
    }
    return result
  }

  /// A ballot in an opening, and the key with which it must be signed.
  private struct Question: Sendable {
    let place: Int
    let member: PersonID
    let key: SigningKey
    let signed: SignatureMemory.Signed
  }

  private static func questions(
    _ place: Int, _ opening: RecordedStatement, _ casts: [StatementID: Authenticity]
  ) -> [Question] {
    guard case .ballotsOpened(_, _, let ballots) = opening.statement.body else { return [] }
    return ballots.compactMap { ballot in
      guard case .verified(let key) = casts[ballot.statement] else { return nil }
      return Question(
        place: place, member: ballot.member, key: key,
        signed: SignatureMemory.Signed(
          id: StatementID(of: ballot.bytes), bytes: ballot.bytes,
          signature: ballot.signature.map { Array($0.utf8) },
          namespace: SignatureNamespace.ballot))
    }
  }

  /// Whether a ballot's text is signed with that key, as a ballot and for nothing else.
  static func holds(_ signature: [UInt8]?, over text: [UInt8], by key: SigningKey) -> Bool {
    SignatureCheck.authenticity(
      of: text, signature: signature, namespace: SignatureNamespace.ballot) == .verified(by: key)
  }
}

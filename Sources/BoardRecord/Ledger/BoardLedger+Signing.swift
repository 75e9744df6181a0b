import BoardReview
import Sealing

extension BoardLedger {
  /// The author's signature over a statement's bytes; nil where the author has no key on this board and needs none.
  ///
  /// - Throws: `LedgerError` where the board calls for a signature that this session cannot make.
  func signature(
    over bytes: [UInt8], of statement: Statement, in proceedings: BoardProceedings
  ) throws(LedgerError) -> [UInt8]? {
    let author = statement.author
    var board = proceedings.board
    var held = proceedings.keys(of: author)
    if case .boardConvened(let convened) = statement.body {
      board = convened
      held = convened.keys(of: author)
    }
    guard board?.requiresSignatures == true || (keys != nil && held != nil) else { return nil }
    guard let held = held?.signingKey else { throw .noKeyOnRoster(author) }
    guard let signer = keys?.signer else { throw .keysLocked }
    guard SigningKey(line: signer.publicKey.line) == held else { throw .otherKey(author) }
    let namespace = SignatureNamespace.statement(statement.body.kind)
    let signature: [UInt8]
    do throws(SigningError) {
      signature = try signer.signature(of: bytes, namespace: namespace)
    } catch { throw .notSigned(error) }
    let found = SignatureCheck.authenticity(
      of: bytes, signature: signature, namespace: namespace)
    guard found == .verified(by: held) else { throw .otherKey(author) }
    return signature
  }

  /// How ballots of a member are closed on this board: with keys where it counts only signed statements.
  func sealing(
    for member: PersonID, in proceedings: BoardProceedings
  ) throws(LedgerError) -> any BallotSealing {
    if let sealing { return sealing }
    guard let board = proceedings.board, board.requiresSignatures else {
      return UnsealedEnvelope()
    }
    guard let keys else { throw .keysLocked }
    var recipients: [AgeRecipient] = []
    for person in board.administrators.map(\.id) + [member] {
      guard let recipient = proceedings.keys(of: person).flatMap({ AgeRecipient($0.sealing) })
      else { throw .noKeyOnRoster(person) }
      if !recipients.contains(recipient) { recipients.append(recipient) }
    }
    if let text = board.recoveryKey {
      guard let recipient = AgeRecipient(text) else { throw .recoveryKeyUnusable }
      recipients.append(recipient)
    }
    return KeyedEnvelope(keys: keys, recipients: recipients)
  }

  /// How ballots on this board are opened with what this session has.
  func opening(_ proceedings: BoardProceedings) throws(LedgerError) -> any BallotSealing {
    if let sealing { return sealing }
    guard proceedings.board?.requiresSignatures == true else { return UnsealedEnvelope() }
    guard let keys else { throw .keysLocked }
    return KeyedEnvelope(keys: keys, recipients: [])
  }
}

import BoardReview
import CaseModel
import Digests

extension BoardLedger {
  /// Gives a receipt for every cast ballot that has none and whose file is the one that was cast, and keeps a copy of it.
  ///
  /// A member who later deletes the file, or says that it was never cast, is contradicted by receipt and copy. Nothing is
  /// opened for it, and it says nothing that the record did not say. On a board without keys there are no receipts.
  ///
  /// - Returns: for whom receipts were given, and for whom the file is missing or altered.
  public func giveReceipts(
    by author: PersonID, claimedTime: String
  ) throws(LedgerError) -> (given: [PersonID], missing: [PersonID]) {
    let contents = try load()
    guard let board = contents.proceedings.board, board.requiresSignatures,
      board.administrator(author) != nil
    else { return ([], []) }
    var given: [PersonID] = []
    var missing: [PersonID] = []
    for proceeding in contents.proceedings.cases {
      for round in Round.allCases {
        for member in proceeding.members.map(\.id) {
          guard let id = proceeding.castStatement(of: member, in: round), let cast = contents[id],
            !proceeding.hasReceipt(member, in: round)
          else { continue }
          let body = StatementBody.receiptGiven(proceeding.id, round, member: member, statement: id)
          if contents.proceedings.refusal(of: body, by: author) != nil { continue }
          guard let bytes = sealedBytes(of: cast) else {
            missing.append(member)
            continue
          }
          let copy = BallotFile(.copy(of: member, sequence: cast.sequence), bytes)
          _ = try add(body, by: author, claimedTime: claimedTime, on: nil, ballot: copy)
          given.append(member)
        }
      }
    }
    return (given, missing)
  }

  /// The bytes of a cast ballot's file; nil where they are not those that the statement names.
  private func sealedBytes(of cast: Statement) -> [UInt8]? {
    guard let sealed = cast.body.sealedBallot, let digest = SHA256Digest(hex: sealed.digest),
      let bytes = try? store.ballotFile(
        beside: cast.author, sequence: cast.sequence, digest: digest),
      bytes.count == sealed.size, SHA256Digest(of: bytes) == digest
    else { return nil }
    return bytes
  }
}

extension StatementBody {
  /// What it names as cast; nil for every other kind.
  var sealedBallot: SealedBallot? {
    switch self {
    case .ballotCast(_, let sealed), .finalVoteCast(_, let sealed): sealed
    default: nil
    }
  }
}
